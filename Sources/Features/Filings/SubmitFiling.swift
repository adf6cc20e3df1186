import Core
import Model
import Postgres
import TransparencyLog

/// Records that the authority has it, for the first time or completed.
///
/// A late one is recorded too, and said to be late.
struct SubmitFiling: ChangingAction {
    typealias Subject = Filing
    static let permission = Permission.filingsHandle
    static let help = [
        "receipt": "The number or words of the authority's receipt.",
        "submitted_on": "The day on which the authority had it; today when not given.",
    ]

    let receipt: ShortText
    let submittedOn: CalendarDate?

    func perform(
        on filing: Filing.Record,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let next = try filing.state.after("submit")
        try filing.requireOpenCase(in: tx)
        let day = submittedOn ?? context.today
        try context.requireNotInFuture("submitted_on", day)
        let since = filing.returnedOn ?? filing.happenedOn
        guard since <= day else {
            throw CommonRefusal.unfit.refusal(
                "submitted_on is \(day); it was \(filing.returnedOn == nil ? "due from" : "returned on") "
                    + "\(since): the authority has it on that day or later."
            )
        }
        let first = filing.firstSubmittedOn ?? day
        var report = try RuleReport(step: "filing.submit", on: day, in: tx)
        if let rule = filing.kind.terms.rule {
            report.check(rule, FilingClocks([filing.known(submittedOn: first)]))
        }
        try report.require()
        try tx.update(
            filing,
            [
                .state(next), .firstSubmittedOn(first), .submittedOn(day), .receipt(receipt),
                .submissions(filing.submissions + 1),
            ]
        )
        for duty in filing.kind.duties { try tx.settle(duty, of: filing.id, with: context) }
        return Recorded(
            as: filing.submissions > 0 ? "filing.submitted-again" : "filing.submitted",
            state: next,
            facts: ["kind": .text(filing.kind.rawValue), "submitted_on": .text("\(day)")],
            report: report
        )
    }
}

extension Filing.Record {
    /// What a rule knows of it once it is submitted.
    fileprivate func known(submittedOn first: CalendarDate) -> KnownFiling {
        var known = KnownFiling(id: id, kind: kind)
        known.contract = contract
        known.dueOn = dueOn
        known.firstSubmittedOn = first
        known.isFiled = true
        return known
    }
}
