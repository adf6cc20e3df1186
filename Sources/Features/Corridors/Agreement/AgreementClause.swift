import Core
import TransparencyLog

/// One clause of an agreement: by what it is cited, and what it says.
struct AgreementClause: StrictValue, Hashable {
    let code: ShortText
    let text: LongText

    static let sample = AgreementClause(
        code: "Art. 3",
        text: "Workers are sent by accredited senders alone."
    )
}

extension [Strict<AgreementClause>] {
    /// Refuses a text without clauses, or one that has a clause twice.
    func requireEachOnce() throws(Refusal) {
        guard !isEmpty else {
            throw CommonRefusal.unfit.refusal("An agreement has one clause at least.")
        }
        var seen: Set<ShortText> = []
        for clause in map(\.value) where !seen.insert(clause.code).inserted {
            throw CommonRefusal.unfit.refusal("The clause \(clause.code) is there twice.")
        }
    }
}
