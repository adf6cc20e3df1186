import Core
import Directory
import Model
import Postgres
import TransparencyLog

/// The second person agrees that the subject is meant. A sub-agent whom the binding list means informs no
/// more, and a body is taken off the directory, in the same step.
struct ConfirmCheck: ChangingAction {
    typealias Subject = SanctionCheck
    static let permission = Permission.screeningReview

    func perform(
        on check: SanctionCheck.Record,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let next = try check.state.after("confirm")
        let report = try check.decisionReport("confirm", .trueMatch, in: tx, with: context)
        try tx.update(
            check,
            [.state(next), .decidedBy(context.caller.human), .decidedAt(context.now)]
        )
        try tx.settle(Duty.hitReview, of: check.id, with: context)
        let isSuspended = try suspendSubject(of: check, in: &tx)
        return Recorded(
            as: "sanction-check.confirmed",
            state: next,
            facts: ["subject_suspended": .bool(isSuspended)],
            report: report
        )
    }

    /// Persons, employers and owners are held by the gates. What other states list suspends nobody by
    /// itself (R-SAN-003).
    private func suspendSubject(
        of check: SanctionCheck.Record,
        in tx: inout WriteTransaction
    ) throws -> Bool {
        guard Standing.open(try check.found).contains(where: \.isBinding) else { return false }
        return switch check.subjectKind {
        case .person, .employer, .owner: false
        case .subAgent:
            try suspend(ID<SubAgent>(check.subjectId), from: SubAgentState.authorised, in: &tx)
        case .body: try suspend(ID<Body>(check.subjectId), from: BodyState.listed, in: &tx)
        }
    }

    private func suspend<N: Noun, State: MachineState & PostgresValue>(
        _ id: ID<N>,
        from open: State,
        in tx: inout WriteTransaction
    ) throws -> Bool {
        let state = try tx.value(
            "SELECT state FROM \(raw: N.table) WHERE id = \(id) FOR NO KEY UPDATE",
            as: State.self
        )
        guard state == open else { return false }
        try tx.update(id, [Assignment("state", try open.after("suspend"))])
        return true
    }
}
