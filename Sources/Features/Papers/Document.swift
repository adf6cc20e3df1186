import Core

/// A document of a person that a case needs.
package enum Document: Noun {
    package static let words = NounWords("doc", "document", "documents", table: "document")
}
