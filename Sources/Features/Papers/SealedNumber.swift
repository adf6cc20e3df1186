import Core
import Postgres

/// The number on a paper: sealed, and found again by its blind index.
struct SealedNumber {
    let sealed: [UInt8]
    let index: [UInt8]

    init(
        _ number: ShortText,
        of person: ID<Person>,
        for place: StaticString,
        with context: ActionContext,
        in tx: inout WriteTransaction
    ) throws {
        sealed = try context.vault.seal(number.text, of: person, for: place, with: context, in: &tx)
        index = try context.vault.blindIndex(
            Self.comparable(number.text),
            for: place,
            with: context,
            in: tx
        )
    }

    /// The same number typed with other spaces or in small letters is the same number.
    static func comparable(_ number: String) -> String {
        number.uppercased().filter { $0.isLetter || $0.isNumber }
    }
}
