import Core

/// The rate of a day between two currencies.
package enum ExchangeRate: Noun {
    package static let words = NounWords(
        "fxr",
        "exchange-rate",
        "exchange-rates",
        table: "exchange_rate"
    )
}

/// What a worker may be charged at most, by whose rule, from when until when.
package enum FeeCap: Noun {
    package static let words = NounWords("fcp", "fee-cap", "fee-caps", table: "fee_cap")
}

/// What the worker was shown of the fees, one version of it.
package enum FeeStatement: Noun {
    package static let words = NounWords(
        "fst",
        "fee-statement",
        "fee-statements",
        table: "fee_statement"
    )
}

/// A debt that the worker took on for the placement.
package enum WorkerLoan: Noun {
    package static let words = NounWords("lon", "loan", "loans", table: "worker_loan")
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

/// Somebody's account in the fee ledger, in one currency.
package enum LedgerAccount: Noun {
    package static let words = NounWords(
        "lac",
        "ledger-account",
        "ledger-accounts",
        table: "ledger_account"
    )
}

/// A payment, a refund, or what undoes one: the head of its postings.
package enum LedgerEntry: Noun {
    package static let words = NounWords(
        "len",
        "ledger-entry",
        "ledger-entries",
        table: "ledger_entry"
    )
}

/// One debit or credit.
package enum LedgerPosting: Noun {
    package static let words = NounWords("pst", "posting", "postings", table: "ledger_posting")
}

/// The proof of the fee ledger over a period.
package enum FeeProof: Noun {
    package static let words = NounWords("fpr", "fee-proof", "fee-proofs", table: "fee_proof")
}
