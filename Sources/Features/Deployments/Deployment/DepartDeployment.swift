import Cases
import Core
import Employers
import Filings
import Model
import Postgres

/// Records the departure. All rules are checked again: what was true at the clearance may not be now.
struct DepartDeployment: ChangingAction {
    typealias Subject = Deployment
    static let permission = Permission.deploymentsMove
    static let help = ["departed_on": "The day on which the worker left; not in the future."]

    let departedOn: CalendarDate

    /// What whoever recorded it is told.
    struct Reply: Codable, Sendable {
        /// When the worker is asked for the first time.
        let nextCheckIn: CalendarDate
        /// By when the embassy must know; nil under Decree 527, by which it knows of the project already.
        let embassyReportDue: CalendarDate?
    }

    func perform(
        on leg: Deployment.Record,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        try depart(leg, through: DeploymentsFeature.departing, in: &tx, with: context)
    }

    func depart(
        _ leg: Deployment.Record,
        through gate: Gate,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        // Who departs too early is told what the law asks for, not merely that it is too early.
        if leg.state != .planned { _ = try leg.state.after("depart") }
        try tx.holdHeads(of: leg.site)
        let report = try gate.report(for: leg.caseFile, in: tx, on: departedOn)
        try report.require()
        let next = try leg.state.after("depart")
        _ = try CaseFile.Record.heldForSending(leg.caseFile, in: tx)
        try leg.expect("departed_on", departedOn, notBefore: leg.clearedOn, with: context)
        guard departedOn < leg.plannedEnd else {
            throw CommonRefusal.unfit.refusal(
                "departed_on is \(departedOn); the deployment was to end on \(leg.plannedEnd)."
            )
        }
        try leg.requireClearance(until: departedOn, "the departure", in: tx)
        // The clock of promise four runs from the first day abroad, not from the first report.
        let days = try CheckInSchedule.of(departedOn, in: tx).first
        let nextCheckIn = departedOn.adding(days: days)
        try tx.update(leg, [.departedOn(departedOn), .nextCheckIn(nextCheckIn), .state(next)])
        try tx.letGoOfEndedLegs(beside: leg, with: context)
        let due = try openDuties(of: leg, nextCheckIn, in: &tx, with: context)
        return Recorded(
            as: "deployment.departed",
            state: next,
            report: report,
            reply: Reply(nextCheckIn: nextCheckIn, embassyReportDue: due)
        )
    }

    private func openDuties(
        of leg: Deployment.Record,
        _ nextCheckIn: CalendarDate,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> CalendarDate? {
        try tx.openCheckIn(
            of: leg,
            on: nextCheckIn,
            because:
                "\(departedOn.days(until: nextCheckIn)) days after the departure on \(departedOn).",
            with: context
        )
        let subject = FilingSubject.deployment(leg)
        try tx.openFiling(.overseasPersonnel, of: subject, from: departedOn, with: context)
        try tx.settle(CaseDuty.waiting, of: leg.caseFile, with: context)
        guard try Regime.of(leg.caseFile, in: tx) == .cooperation else { return nil }
        try tx.openManagerList(for: leg, with: context)
        return try tx.openFiling(.embassyDeparture, of: subject, from: departedOn, with: context)
            .date
    }
}

extension WriteTransaction {
    /// Lets departures to one country wait for one another, so that each counts the heads of the one before.
    fileprivate borrowing func holdHeads(of site: ID<Site>) throws {
        _ = try value(
            """
            SELECT 1 FROM (SELECT pg_advisory_xact_lock(hashtext(agency_id::text), hashtext(country))
                FROM site_known WHERE id = \(site)) AS held
            """,
            as: Int.self
        )
    }

    /// Whoever sets out again is asked on the new deployment, and no more on one that ended.
    mutating func letGoOfEndedLegs(beside leg: Deployment.Record, with context: ActionContext)
        throws
    {
        let ended = try records(
            of: Deployment.self,
            """
            person_id = \(leg.person) AND id <> \(leg.id)
                AND state = 'ended' AND next_check_in IS NOT NULL
            """
        )
        for old in ended {
            try update(old, [.nextCheckIn(nil)])
            try drop(.checkIn, of: old.id, with: context)
        }
    }
}
