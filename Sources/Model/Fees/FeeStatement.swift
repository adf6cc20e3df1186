import Core

/// What the worker was shown of the fees, one version of it.
package enum FeeStatement: Noun {
    package static let words = NounWords(
        "fst",
        "fee-statement",
        "fee-statements",
        table: "fee_statement"
    )
}

/// What a worker abroad says to have paid.
package enum FeeSurvey: Noun {
    package static let words = NounWords(
        "fsv",
        "fee-survey",
        "fee-surveys",
        table: "fee_survey"
    )
}

/// The proof of the fee ledger over a period.
package enum FeeProof: Noun {
    package static let words = NounWords("fpr", "fee-proof", "fee-proofs", table: "fee_proof")
}

/// What a proof found.
package enum ProofOutcome: String, Choice {
    case clean, exceptions, unbalanced
}
