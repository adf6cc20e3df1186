import Core

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

/// Whose account it is.
package enum AccountKind: String, Choice {
    case worker, interest, agency, employer, state, payee
}

/// What an entry is.
package enum EntryKind: String, Choice {
    case payment, refund, reversal
}
