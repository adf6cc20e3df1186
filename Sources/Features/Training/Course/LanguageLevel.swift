import Core

/// How well a language is spoken: the Japanese scale and the common European one.
///
/// Each of them, N5 included, is A1 at least.
enum LanguageLevel: String, Choice {
    case n5, n4, n3, n2, n1, a1, a2, b1, b2, c1, c2
}
