import Core
import Employers
import Model
import Postgres

/// What must be done for a deployment within a time.
extension Duty {
    static let checkIn = Duty(
        "worker-check-in",
        rule: "R-CHK-001",
        owner: .welfare,
        afterCase: .ends,
        reminders: [24, 0],
        "Ask the worker abroad how things are, and record it: homeward deployment check-in."
    )
    static let managerList = Duty(
        "manager-list",
        rule: "R-CN-032",
        owner: .compliance,
        afterCase: .stays(
            "The others who are there still need their managers on site (R-CN-032)."
        ),
        // Agency policy, to be confirmed: at ninety there is time until the hundredth has left.
        within: .workingDays(10),
        "Appoint managers on site and draw up their list, which is then filed: homeward manager-list "
            + "draw-up."
    )
}

extension WriteTransaction {
    /// Sets the day of the next check-in's task; the one before is settled, or dropped where nobody was heard.
    /// The day ends by the clock of the site, where the worker is.
    mutating func openCheckIn(
        of leg: Deployment.Record,
        on day: CalendarDate,
        because basis: String,
        heard: Bool = false,
        with context: ActionContext
    ) throws {
        if heard {
            try settle(.checkIn, of: leg.id, with: context)
        } else {
            try drop(.checkIn, of: leg.id, with: context)
        }
        try open(
            .checkIn,
            of: leg.place,
            by: day,
            because: basis,
            in: zone(of: leg.site),
            with: context
        )
    }

    /// Asks for the list of managers while there is still time, from the ninetieth worker in a country on or from
    /// the number that the agency has confirmed; one task a country.
    mutating func openManagerList(for leg: Deployment.Record, with context: ActionContext) throws {
        let headcount = try HeadcountFacts.gather(for: leg.caseFile, in: self)
        guard headcount.abroad >= headcount.warnsFrom.value(on: context.today),
            headcount.list == nil,
            let country = headcount.country
        else { return }
        let known = try value(
            """
            SELECT 1 FROM task_open AS task JOIN deployment d
                ON d.agency_id = task.agency_id AND d.id = task.subject_id
            JOIN site_known s ON s.agency_id = d.agency_id AND s.id = d.site_id
            WHERE task.duty = \(Duty.managerList.word) AND s.country = \(country)
            """,
            as: Int.self
        )
        guard known == nil else { return }
        try open(.managerList, of: leg.place, from: .instant(context.now), with: context)
    }

    /// Settles what asked for the list of a country.
    mutating func settleManagerList(of country: Country, with context: ActionContext) throws {
        let legs = try rows(
            """
            SELECT d.id FROM task_open AS task JOIN deployment d
                ON d.agency_id = task.agency_id AND d.id = task.subject_id
            JOIN site_known s ON s.agency_id = d.agency_id AND s.id = d.site_id
            WHERE task.duty = \(Duty.managerList.word) AND s.country = \(country)
            """,
            as: AwaitedLeg.self
        )
        for leg in legs { try settle(.managerList, of: leg.id, with: context) }
    }
}

/// A deployment on which a task hangs.
private struct AwaitedLeg: RowDecodable {
    let id: ID<Deployment>

    init(row: borrowing Row) throws(RowError) { id = try row["id"] }
}
