public import Foundation

/// An id whose noun is known only at run time.
public struct AnyID: Sendable, Hashable, CustomStringConvertible {
    /// The bare UUID.
    public let uuid: UUID
    /// The noun in the singular.
    public let noun: String
    /// The TypeID.
    public let description: String

    /// Forgets the type of an id.
    public init<N: Noun>(_ id: ID<N>) {
        uuid = id.uuid
        noun = N.singular
        description = id.description
    }

    /// An id of a noun known only at run time.
    init(_ id: TypeID, of noun: any Noun.Type) {
        uuid = id.uuid
        self.noun = noun.singular
        description = id.description
    }
}
