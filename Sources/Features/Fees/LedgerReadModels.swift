import Core
import Employers
import Model

let accountReadModel = ReadModel(
    of: LedgerAccount.self,
    "accounts of the fee ledger",
    from: "ledger_account",
    permission: .feesRead,
    filters: ["kind", "person_id", "employer_id", "currency"],
    [
        .text("kind", "worker, interest, agency, employer, state or payee."),
        .id("person_id", Person.self, "The worker whose account it is."),
        .id("employer_id", Employer.self, "The employer whose account it is."),
        .text("name", "The payee whose account it is."),
        .text("currency", "The one currency of the account (ISO 4217)."),
    ]
)

let postingReadModel = ReadModel(
    of: LedgerPosting.self,
    "postings of the fee ledger: debits and credits",
    from: "ledger_posting_page",
    permission: .feesRead,
    filters: ["account_id", "entry_id", "fee_line_id"],
    [
        .id("account_id", LedgerAccount.self, "The account."),
        .id("entry_id", LedgerEntry.self, "The entry that it belongs to."),
        .text("kind", "payment, refund or reversal."),
        .id("fee_line_id", FeeLine.self, "The fee line."),
        .date("booked_on", "The day for which it is booked."),
        .text("receipt_number", "The number of the receipt."),
        .money("debit", "What the account received."),
        .money("credit", "What the account gave."),
    ]
)

let proofReadModel = ReadModel(
    of: FeeProof.self,
    "proofs of the fee ledger over a period",
    from: "fee_proof_page",
    permission: .feesRead,
    filters: ["outcome", "from_day", "until_day"],
    [
        .date("from_day", "The first day."),
        .date("until_day", "The last day that counts."),
        .integer("entries", "How many entries were booked for the period."),
        .json(
            "sums",
            as: [CurrencySum].self,
            "Debits and credits of each currency; their difference is zero."
        ),
        .json(
            "exceptions",
            as: [FeeException].self,
            "What is out of order: kind, fee line, words."
        ),
        .text("digest", "SHA-256 over the postings of the period, in hexadecimal."),
        .text("outcome", "clean, exceptions or unbalanced."),
    ]
)
