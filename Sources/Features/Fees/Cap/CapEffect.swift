import Core

/// Whether a cap is law or a mark to be weighed.
enum CapEffect: String, Choice {
    case blocks, warns
}
