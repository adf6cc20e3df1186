import Postgres

/// A region of a country by its code of ISO 3166-2, such as JP-31 for Tottori.
///
/// The form is checked, not whether the country has such a region.
package struct RegionCode: TextValue {
    package static let example = "JP-31"

    package let code: String

    package init(parsing text: String) throws(Malformed) {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        let isCode =
            parts.count == 2 && Country(String(parts[0])) != nil
            && (1...3).contains(parts[1].utf8.count)
            && parts[1].utf8.allSatisfy {
                (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0)
                    || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0)
            }
        guard isCode else {
            throw Malformed(
                "This is not a region: write its code of ISO 3166-2, country, hyphen and region, "
                    + "as \(Self.example)."
            )
        }
        code = text
    }

    package var description: String { code }

    /// Refuses a region of another country.
    package func require(within country: Country) throws(Refusal) {
        guard !code.hasPrefix("\(country.alpha2)-") else { return }
        throw CommonRefusal.unfit.refusal("\(code) is no region of \(country.alpha2).")
    }
}
