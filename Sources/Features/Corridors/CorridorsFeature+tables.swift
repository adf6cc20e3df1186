import Core

extension CorridorsFeature {
    /// What the feature's tables hold, and what no read model explains of their columns.
    package static let tables: [TableMeaning] = [
        TableMeaning(
            "agreement",
            "Agreements between countries on which corridors rest.",
            [
                "made_by": "Who wrote its newest text into the records (staff.human_id).",
                "decided_by": """
                Who let it count or set its end last, as a second person (staff.human_id); \
                null until then.
                """,
            ]
        ),
        TableMeaning(
            "agreement_text",
            "The clauses of agreements, one row for each edition; none is changed.",
            [
                "made_by": "Who wrote this edition into the records (staff.human_id)."
            ]
        ),
        TableMeaning(
            "corridor",
            "Origin, destination and programme, with the limits that both laws set there.",
            [
                "terms_from":
                    "The first day of the terms that the row shows; null until some have begun.",
                "alert_by": """
                Who looked the alert of its destination up last (staff.human_id); null while \
                nobody has.
                """,
                "reviewed_by":
                    "Who took it under review last (staff.human_id); another one opens it.",
                "opened_by": "Who opened it after that review (staff.human_id); null until then.",
            ]
        ),
        TableMeaning(
            "corridor_term",
            "What a corridor asked, asks or will ask, by the day from which it does.",
            [
                "loaded_by": "Who loaded the terms last (staff.human_id).",
                "confirmed_by": """
                Who let them count, as a second person (staff.human_id); null where they need \
                none, or wait.
                """,
            ]
        ),
        TableMeaning(
            "corridor_standing",
            "The states of corridors, each with its day, reason and source.",
            [
                "decided_by": "Who put the corridor there (staff.human_id)."
            ]
        ),
        TableMeaning(
            "corridor_edition",
            "Loads of corridor files: what each one changed.",
            [
                "id": "The id that the receipt of the load names.",
                "digest": "SHA-256 over the entries of the file, as they were stored.",
                "loaded_by": "Who loaded it (staff.human_id).",
            ]
        ),
        TableMeaning(
            "guide",
            "Guides for workers: rights, hotlines, what to carry, what nobody may ask for.",
            [
                "made_by": "Who wrote or amended it last (staff.human_id); another one publishes.",
                "published_by":
                    "Who published it, as a second person (staff.human_id); null until then.",
            ]
        ),
        TableMeaning(
            "guide_handout",
            "Which guide was handed to whom, and when.",
            [
                "handed_by": "Who handed it to the worker (staff.human_id)."
            ]
        ),
    ]
}
