import Core
import Postgres

/// The number on a paper: sealed, and found again by its blind index.
struct SealedNumber {
    let sealed: [UInt8]
    let index: [UInt8]

    init(
        _ number: Line,
        of person: ID<Person>,
        for place: StaticString,
        at present: Present,
        in tx: inout WriteTransaction
    ) throws {
        sealed = try present.vault.seal(number.text, of: person, for: place, at: present, in: &tx)
        index = try present.vault.blindIndex(
            Self.comparable(number.text),
            for: place,
            at: present,
            in: tx
        )
    }

    /// The same number typed with other spaces or in small letters is the same number.
    static func comparable(_ number: String) -> String {
        number.uppercased().filter { $0.isLetter || $0.isNumber }
    }
}
