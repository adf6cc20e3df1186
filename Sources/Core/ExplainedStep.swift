/// The steps of one noun whose gate can be explained, as the gate prints them: `contract.sign`.
///
/// Whoever asks may leave the noun out, `sign`, for the id names it already. In the published contract all of
/// them are one list, for their words tell the nouns apart.
package protocol ExplainedStep: Choice {}

extension ExplainedStep {
    /// The list of all steps.
    package static var component: String? { "GateStep" }

    /// Reads a step with its noun or without it.
    ///
    /// - Throws: `DecodingError.dataCorrupted` with the words there are.
    package init(from decoder: any Decoder) throws {
        let text = try decoder.singleValueContainer().decode(String.self)
        let named = Self.allCases.filter {
            $0.rawValue == text || $0.rawValue.split(separator: ".").last == text[...]
        }
        guard let step = named.first, named.count == 1 else {
            let words = WordsOffered(Self.allCases.map(\.rawValue))
            throw DecodingError.dataCorrupted(
                .init(
                    codingPath: decoder.codingPath,
                    debugDescription: words.sentence(insteadOf: text)
                )
            )
        }
        self = step
    }
}
