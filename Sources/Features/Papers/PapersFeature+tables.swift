import Core

extension PapersFeature {
    /// What the feature's tables hold, and what no read model explains of their columns.
    package static let tables: [TableMeaning] = [
        TableMeaning(
            "visa",
            "Visas and permits.",
            [
                "number_sealed": """
                The number on the visa, permit or residence card, sealed with the person's \
                key; null until issued.
                """,
                "number_index": """
                The number's blind index, by which the number could be found exactly without being \
                read.
                """,
                "eligibility_passport_id": """
                The passport that the certificate of eligibility was compared with; null until \
                compared.
                """,
            ]
        ),
        TableMeaning(
            "support_plan",
            "Plans by which hosts of specified skilled workers (i) support them.",
            [
                "made_by":
                    "Who recorded it (staff.human_id); another one gives the worker the copy.",
                "given_by":
                    "Who gave the copy, as a second person (staff.human_id); null until then.",
            ]
        ),
        TableMeaning(
            "policy",
            "Insurance of a worker.",
            [
                "beneficiary_sealed": """
                The beneficiary's name, sealed with the person's key; null where none was \
                named.
                """,
                "claim_sealed":
                    "What happened, sealed with the person's key; null until a claim was made.",
            ]
        ),
        TableMeaning(
            "document",
            "Documents of a person that a case needs, from the request to the end.",
            [
                "number_sealed": """
                The number of the document, sealed with the person's key; null where it bears \
                none.
                """,
                "number_index": """
                The number's blind index, by which the number could be found exactly without being \
                read.
                """,
                "verified_by": "Who found it genuine (staff.human_id); null until then.",
            ]
        ),
        TableMeaning(
            "handover",
            "Each time an original left its worker: for what, to whom, until when."
        ),
        TableMeaning(
            "medical",
            "Medical examinations: fit or not and until when; everything else is sealed.",
            [
                "clinic": "Where the worker is examined.",
                "tests":
                    "What is examined; pregnancy and HIV only where the destination's law asks.",
                "outcome": "fit, conditional or unfit; null until there is a result.",
                "valid_until": "The last day of a result; the medical role alone is told.",
                "reason_sealed": """
                Why not fit without conditions, a code and never a diagnosis, sealed with the \
                person's key.
                """,
                "findings_sealed": """
                What the clinic found, sealed with the person's key: the medical role alone \
                reads it.
                """,
                "state": """
                scheduled, done, fit, conditional, unfit or expired; the read model shows all but the \
                first as done.
                """,
            ]
        ),
    ]
}
