import Core

/// A rights case as this feature, which lies below its own, names it in a sentence.
enum RightsMatter: Noun {
    static let words = NounWords("rgt", "rights-case", "rights-cases", table: "rights_case")
}
