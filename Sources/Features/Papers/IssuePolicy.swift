import Core
import Model
import Postgres

/// Records the policy that a quote became.
struct IssuePolicy: ChangingAction {
    typealias Subject = Policy
    static let permission = Permission.papersManage
    static let help = [
        "number": "The policy's number; a group policy has the same for all of its workers."
    ]

    let number: ShortText

    func perform(
        on policy: Policy.Record,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let next = try policy.state.after("issue")
        try tx.update(policy, [.number(number), .state(next)])
        try tx.settleInsurance(policy.kind, of: policy.caseFile, with: context)
        return Recorded(as: "policy.issued", state: next)
    }
}
