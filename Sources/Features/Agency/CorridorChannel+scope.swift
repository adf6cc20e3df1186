import Core
import Model

extension [CorridorChannel] {
    /// The channels with commas between.
    var words: String { map(\.rawValue).joined(separator: ", ") }

    /// The channels in the order of their list, each once; an empty scope is refused.
    func asScope() throws(Refusal) -> [CorridorChannel] {
        guard !isEmpty else {
            throw CommonRefusal.unfit.refusal("A scope names one channel at least.")
        }
        return CorridorChannel.allCases.filter(contains)
    }
}
