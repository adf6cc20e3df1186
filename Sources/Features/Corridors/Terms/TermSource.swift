import Core
import TransparencyLog

/// Where one value of a corridor's terms is written, and whether an officer must still confirm it.
struct TermSource: StrictValue, Hashable {
    let term: Term
    let source: ShortText
    let toConfirm: Bool

    static let sample = TermSource(term: .channel, source: "Agency policy", toConfirm: true)
}
