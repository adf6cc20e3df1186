import Foundation
import Postgres

/// A move that another human being makes than whoever the row names as first: four eyes.
///
/// The Registrar checks the move and the two persons before the action's own work begins.
package protocol BySecondPerson: ChangingAction
where Subject.Record: MovingRecord, Subject.Record.State: MachineState {
    /// The verb of the move; `<noun>.<verb>` is the step of the report.
    static var verb: String { get }
    /// Who was first, by the row; nil lets anyone.
    static func first(_ record: Subject.Record) -> UUID?
    /// Does the work, on the record as it was locked, towards its next state.
    func perform(
        on record: Subject.Record,
        to next: Subject.Record.State,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded
}

extension BySecondPerson {
    package func perform(
        on record: Subject.Record,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let next = try record.state.after(Self.verb)
        let report = try RuleReport.secondPerson(
            after: Self.first(record),
            for: Subject.self,
            Self.verb,
            in: tx,
            with: context
        )
        return try perform(on: record, to: next, in: &tx, with: context).under(report)
    }
}

extension RuleReport {
    /// Refuses, by R-AUD-002, whoever is both the first and the second person of a step.
    static func secondPerson<N: Noun>(
        after first: UUID?,
        for _: N.Type,
        _ verb: String,
        in tx: borrowing WriteTransaction,
        with context: ActionContext
    ) throws -> RuleReport {
        var report = try RuleReport(step: "\(N.singular).\(verb)", on: context.today, in: tx)
        report.check(
            MakerIsNotApprover.self,
            .init(maker: first, approver: context.caller.human)
        )
        try report.require()
        return report
    }
}
