import Core

/// The sex as a passport states it (ICAO 9303); it matters for identity, never for a rule.
package enum Sex: TextForm, CaseIterable {
    /// `F`.
    case female
    /// `M`.
    case male
    /// `X`, which the machine-readable zone writes as `<`.
    case unspecified

    /// A valid text.
    package static let example = "F"

    /// Reads `F`, `M` or `X`.
    ///
    /// - Parameter text: The letter.
    /// - Throws: ``Malformed`` for anything else.
    package init(parsing text: String) throws(Malformed) {
        guard let sex = Self.allCases.first(where: { $0.description == text }) else {
            throw Malformed("The sex is written as in the passport: F, M, or X for unspecified.")
        }
        self = sex
    }

    /// The letter of the passport's page.
    package var description: String {
        switch self {
        case .female: "F"
        case .male: "M"
        case .unspecified: "X"
        }
    }
}
