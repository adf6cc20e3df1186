import Casework
import Ledger
import Postgres

/// Records that items and risks were explained to the worker (Decree 620 Art. 24).
///
/// It is the recruiter's to record, like the draft: whoever found the worker explains the work.
struct DiscloseContract: Action {
    typealias Subject = Contract
    static let permission = Permission.contractsDraft
    static let help = [
        "language": "The language in which it was explained.",
        "copy_given": "Whether the worker was given the text to keep.",
        "explained_by": "Who explained it, where it was not the caller.",
    ]

    let language: Language
    let copyGiven: Bool
    let explainedBy: Line?

    func perform(
        on id: ID<Contract>,
        in tx: inout WriteTransaction,
        at present: Present
    ) throws -> Recorded {
        let contract = try ContractRow.find(id, in: tx)
        let next = try contract.state.after("disclose")
        guard contract.kind.parties.contains(.worker) else {
            throw CommonRefusal.unfit.refusal(
                "A cooperation contract has no worker; disclose the worker's own contracts."
            )
        }
        try tx.update(
            id,
            [
                "disclosed_on": present.today, "disclosed_language": language,
                "copy_given": copyGiven,
            ]
        )
        var facts: [String: JSON] = [
            "language": .text("\(language)"), "copy_given": .bool(copyGiven),
        ]
        facts["explained_by"] = explainedBy.map { .text($0.text) }
        return Recorded(
            as: "contract.disclosed",
            about: contract.person,
            in: contract.caseFile,
            state: next,
            facts: .object(facts)
        )
    }
}
