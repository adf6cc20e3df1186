import Casework
import Ledger
import Postgres

/// Notes that the worker was told of the line, in a language that the worker understands.
struct DiscloseFee: Action {
    typealias Subject = FeeLine
    static let permission = Permission.feesRecord
    static let help = [
        "language": "The language in which the worker was told; one of the worker's."
    ]

    let language: Language

    func perform(
        on id: ID<FeeLine>,
        in tx: inout WriteTransaction,
        at present: Present
    ) throws -> Recorded {
        let line = try FeeRow.find(id, in: tx)
        let next = try line.state.after("disclose")
        guard language.isUnderstood(by: line.languages) else {
            let known = line.languages.map(\.description).joined(separator: ", ")
            throw CommonRefusal.unfit.refusal(
                "The worker understands \(known), not \(language): that discloses nothing."
            )
        }
        try tx.update(
            id,
            ["disclosed_on": present.today, "disclosed_language": language, "state": next]
        )
        return Recorded(
            as: "fee.disclosed",
            about: line.person,
            in: line.caseFile,
            state: next,
            facts: ["language": .text("\(language)"), "on": .text("\(present.today)")]
        )
    }
}
