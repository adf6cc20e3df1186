/// A kind of thing that has identifiers: the type-level name behind an ``ID``.
package protocol Noun: Sendable {
    /// Its words in ids, API, command line and SQL.
    static var words: NounWords { get }
}

/// What a noun is called in each place.
package struct NounWords: Sendable {
    let prefix: String
    let singular: String
    let plural: String
    let table: StaticString

    /// The words of one noun.
    ///
    /// - Parameters:
    ///   - prefix: The TypeID prefix, such as `con`: lower-case letters and inner underscores.
    ///   - singular: The word for one, in kebab-case, as in the command line: `rights-case`.
    ///   - plural: The word for several, as in paths of the API: `rights-cases`.
    ///   - table: The table that holds it.
    package init(_ prefix: String, _ singular: String, _ plural: String, table: StaticString) {
        self.prefix = prefix
        self.singular = singular
        self.plural = plural
        self.table = table
    }
}

extension Noun {
    /// The TypeID prefix.
    package static var prefix: String { words.prefix }
    /// The word for one.
    package static var singular: String { words.singular }
    /// The word for several.
    package static var plural: String { words.plural }
    /// The table that holds it.
    package static var table: StaticString { words.table }
    /// Its name in the published contract: `RightsCase`.
    package static var title: String { singular.titled }
}

extension String {
    /// `rights-case` as the published contract spells a name: `RightsCase`.
    package var titled: String {
        split(separator: "-").map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
    }
}
