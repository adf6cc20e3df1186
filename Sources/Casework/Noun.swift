/// A kind of thing that has identifiers: the type-level name behind an ``ID``.
public protocol Noun: Sendable {
    /// The TypeID prefix, such as `con`: lower-case ASCII letters and inner underscores, at most 63.
    static var prefix: String { get }

    /// The word for one, in kebab-case, as in the command line: `rights-case`.
    static var singular: String { get }

    /// The word for several, in kebab-case, as in paths of the API: `rights-cases`.
    static var plural: String { get }

    /// The table that holds it.
    static var table: StaticString { get }
}
