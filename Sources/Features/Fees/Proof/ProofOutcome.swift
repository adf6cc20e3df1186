import Core

/// What a proof found.
enum ProofOutcome: String, Choice {
    case clean, exceptions, unbalanced
}
