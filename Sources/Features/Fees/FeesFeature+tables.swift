import Core

extension FeesFeature {
    /// What the feature's tables hold, and what no read model explains of their columns.
    package static let tables: [TableMeaning] = [
        TableMeaning(
            "exchange_rate",
            "Exchange rates by day, with their source, as integer ratios."
        ),
        TableMeaning(
            "fee_cap",
            "What a worker may be charged at most: by corridor, by days, by source.",
            [
                "made_by": "Who recorded it (staff.human_id).",
                "confirmed_by": """
                Who held it against its source, as a second person (staff.human_id); null \
                until then.
                """,
                "end_asked_by": "Who asked for the end (staff.human_id); another one ends the cap.",
                "end_asked_why":
                    "What ends it: the new text and its day; null while no end is asked for.",
            ]
        ),
        TableMeaning(
            "fee_schedule",
            "Schedules of fees that the agency publishes: headings, amounts, how they are reckoned.",
            [
                "made_by": "Who drafted it (staff.human_id); another one publishes it.",
                "published_by": """
                Who found it where it says that it can be read, as a second person \
                (staff.human_id); null while it is a draft.
                """,
            ]
        ),
        TableMeaning(
            "fee_statement",
            "Itemised statements of fees as the worker was shown them.",
            ["digest": "SHA-256 of the items as canonical JSON (RFC 8785)."]
        ),
        TableMeaning(
            "worker_loan",
            "Loans that workers took for a placement: the debt flag.",
            [
                "settled_how": "How the debt ended, and what shows it; null while it is open."
            ]
        ),
        TableMeaning(
            "fee_line",
            "What is paid by whom to whom for a placement.",
            [
                "made_by": "Who proposed it (staff.human_id); another one discloses it.",
                "consent_witness":
                    "Who saw the worker sign the consent; null where nobody was named.",
                "due_evidence":
                    "What shows that the clause was reached by which it fell due; null until then.",
                "paid_from_sealed": """
                The number of the bank account that paid, sealed with the worker's key; null \
                where none was given.
                """,
                "refund_opened_by":
                    "Who opened the refund that is owed (staff.human_id); another one pays it.",
                "refunded_by": "Who paid that refund out (staff.human_id); null until then.",
                "refund_confirmed_language": """
                The language in which the worker said to have the money, a BCP 47 tag; null \
                until then.
                """,
                "write_off_asked_by": """
                Who found that the refund cannot be paid (staff.human_id); another one gives \
                it up.
                """,
                "written_off_why":
                    "Why it cannot be paid, and what was tried; null unless it was given up.",
                "written_off_by":
                    "Who gave the refund up, as a second person (staff.human_id); null otherwise.",
                "reversal_asked_by":
                    "Who asked that the line be reversed (staff.human_id); another one does it.",
                "reversal_asked_in":
                    "The state in which that was asked: in another one it must be asked anew.",
                "reversed_by":
                    "Who reversed it, as a second person (staff.human_id); null otherwise.",
            ]
        ),
        TableMeaning(
            "ledger_account",
            "Accounts of the fee ledger, one a holder and currency."
        ),
        TableMeaning(
            "ledger_entry",
            "Payments, refunds and their contra entries: the heads of postings.",
            [
                "kind": "payment, refund or reversal.",
                "fee_line_id": "The fee line that it books.",
                "booked_on": "The day for which it is booked.",
                "receipt_number": "The number of the receipt; null for a reversal, which has none.",
                "reverses_id": "The entry that a reversal undoes; null otherwise.",
            ]
        ),
        TableMeaning(
            "ledger_posting",
            "Debits and credits; those of one entry sum to zero."
        ),
        TableMeaning(
            "fee_proof",
            "Proofs of the fee ledger over a period, as they were computed.",
            ["digest": "SHA-256 over the postings of the period."]
        ),
        TableMeaning(
            "fee_survey",
            "What workers abroad say to have paid, beside what the ledger had.",
            [
                "asked_by": "Who asked the worker (staff.human_id)."
            ]
        ),
    ]
}
