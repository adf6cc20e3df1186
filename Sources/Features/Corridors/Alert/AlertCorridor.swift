import Core
import Employers
import Model
import Postgres
import TransparencyLog

/// Records what the official security assessment says of a destination, for all its corridors at once.
///
/// Who recorded an alert does not lift it. Where nobody should be sent, those who are there are reached. Each
/// look starts the clock of the next one.
struct AlertCorridor: ChangingAction {
    typealias Subject = Corridor
    static let permission = Permission.corridorsManage
    static let help = [
        "alert_level": "none, caution, or do_not_send.",
        "alert_source": "Where it was looked up: the announcement or the page, with its date.",
        "alert_checked_on": "The day on which it was looked up; today when not given.",
    ]

    let alertLevel: AlertLevel
    let alertSource: ShortText
    let alertCheckedOn: CalendarDate?

    /// What whoever recorded it is told.
    struct Reply: Codable, Sendable {
        /// How many workers are there.
        let workersAbroad: Int
    }

    func perform(
        on corridor: Corridor.Record,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let checkedOn = alertCheckedOn ?? context.today
        try require(checkedOn, follows: corridor, with: context)
        var report = try RuleReport(step: "corridor.alert", on: context.today, in: tx)
        if corridor.alertLevel == .doNotSend, alertLevel != .doNotSend {
            report.check(
                MakerIsNotApprover.self,
                .init(maker: corridor.alertBy, approver: context.caller.human)
            )
        }
        try report.require()
        let columns: SQL = """
            alert_level = \(alertLevel), alert_source = \(alertSource),
            alert_checked_on = \(checkedOn), alert_by = \(context.caller.human)
            """
        try tx.write(
            Corridor.table,
            "UPDATE corridor SET \(columns) WHERE destination = \(corridor.destination)"
        )
        for id in try tx.corridors(to: corridor.destination) {
            try tx.settle(CorridorDuty.alertReview, of: id, with: context)
        }
        try tx.open(
            CorridorDuty.alertReview,
            of: TaskPlace(corridor.id),
            from: .date(checkedOn),
            with: context
        )
        let reached = try tend(corridor.destination, in: &tx, with: context)
        return Recorded(
            as: "corridor.alerted",
            state: corridor.state,
            facts: [
                "destination": .text(corridor.destination.alpha2),
                "workers_abroad": .integer(Int64(reached)),
            ],
            report: report,
            reply: Reply(workersAbroad: reached)
        )
    }

    /// An older look would hide what a newer one found.
    private func require(
        _ checkedOn: CalendarDate,
        follows corridor: Corridor.Record,
        with context: ActionContext
    ) throws {
        try context.requireNotInFuture("alert_checked_on", checkedOn)
        guard let last = corridor.alertCheckedOn, checkedOn < last else { return }
        throw CommonRefusal.unfit.refusal(
            "The assessment of \(corridor.destination.name) was looked up on \(last) already; "
                + "\(checkedOn) is before. Look again: homeward corridor alert \(corridor.id)."
        )
    }

    /// Opens a task for each worker who is there, or drops those tasks when their reason has gone.
    private func tend(
        _ destination: Country,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Int {
        let abroad = try WorkerAbroad.all(in: destination, tx)
        for worker in abroad {
            if alertLevel == .doNotSend {
                try tx.open(
                    CorridorDuty.alertCheck,
                    of: TaskPlace(worker.caseFile, about: worker.person, in: worker.caseFile),
                    from: .instant(context.now),
                    in: tx.zone(of: worker.caseFile),
                    with: context
                )
            } else {
                try tx.drop(CorridorDuty.alertCheck, of: worker.caseFile, with: context)
            }
        }
        return abroad.count
    }
}

/// Someone who is in the country now.
private struct WorkerAbroad: RowDecodable {
    let person: ID<Person>
    let caseFile: ID<CaseFile>

    init(row: borrowing Row) throws(RowError) {
        person = try row["person_id"]
        caseFile = try row["case_id"]
    }

    static func all(
        in country: Country,
        _ tx: borrowing WriteTransaction
    ) throws -> [WorkerAbroad] {
        try tx.rows(
            """
            SELECT DISTINCT d.person_id, d.case_id FROM worker_abroad d
            JOIN case_parties c ON c.agency_id = d.agency_id AND c.id = d.case_id
            WHERE c.destination = \(country)
            """
        )
    }
}
