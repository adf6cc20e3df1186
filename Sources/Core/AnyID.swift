import Foundation

/// An id whose noun is known only at run time.
package struct AnyID: Sendable, Hashable, CustomStringConvertible {
    /// The bare UUID.
    package let uuid: UUID
    /// The noun in the singular.
    package let noun: String
    /// The TypeID.
    package let description: String

    /// Forgets the type of an id.
    package init<N: Noun>(_ id: ID<N>) {
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
