import Core
import Model
import Postgres
import TransparencyLog

/// Ticks the indicators of forced labour; the screening rule sets the priority.
///
/// Urgent is urgent at once, also where nobody knows yet how the worker can be reached safely: an anonymous
/// report names no contact, and whoever must find one first would tick fewer indicators.
/// What makes an urgent case usual again is ticked by someone who has not worked on it.
struct TriageRightsCase: ChangingAction {
    typealias Subject = RightsCase
    static let permission = Permission.rightsHandle
    static let help = [
        "indicators": "Every indicator found so far with its evidence; the list replaces the last.",
        "safe_contact": "A safe contact, where none is held yet or it has changed; it is sealed.",
    ]
    static let unsaid: [any CodingKey] = [CodingKeys.safeContact]

    let indicators: [IndicatorFinding]
    let safeContact: ShortText?

    /// What the caller is told of the screening.
    struct Reply: Codable, Sendable {
        let priority: RightsPriority
        /// Whether the case is urgent and no safe contact is held, for which a task runs.
        let safeContactMissing: Bool
    }

    func perform(
        on row: RightsCase.Record,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let next = try row.state.after("triage")
        try indicators.requireEachOnce()
        let priority = RightsPriority.screened(indicators)
        let contact =
            try safeContact.map {
                try SealedPlace.safeContact.seal($0.text, of: row.person, with: context, in: &tx)
            } ?? row.safeContactSealed
        // The clock is that of the first triage; later ones add what was learnt since.
        let triagedAt = row.triagedAt ?? context.now
        var report = try RuleReport(step: "rights-case.triage", on: context.today, in: tx)
        report.check(
            ComplaintAnsweredInTime.self,
            .init([.init("triaged", due: row.triageDue, done: triagedAt)], context.now)
        )
        if row.priority == .urgent, priority == .usual {
            // Ticks that vanish make a worker unsafe again: whoever worked on the case does not do it.
            report.check(MakerIsNotApprover.self, row.eyes(of: context.caller.human))
        }
        try report.require()
        try tx.update(
            row,
            [
                .state(next), .triagedAt(triagedAt), .priority(priority),
                .indicators(StoredJSON(indicators)), .safeContactSealed(contact),
                .handledBy(row.handlers(with: context.caller.human)),
            ]
        )
        try tx.settle(.triage, of: row.id, with: context)
        try tx.settle(.urgentTriage, of: row.id, with: context)
        let isMissing = try row.clockSafeContact(
            priority,
            isHeld: contact != nil,
            in: &tx,
            with: context
        )
        return Recorded(
            as: "rights-case.triaged",
            state: next,
            facts: ["priority": .text(priority.rawValue)],
            report: report,
            reply: Reply(priority: priority, safeContactMissing: isMissing)
        )
    }
}
