import Core

extension ScreeningFeature {
    /// What the feature's tables hold, and what no read model explains of their columns.
    package static let tables: [TableMeaning] = [
        TableMeaning(
            "sanctions_list",
            """
            Editions of sanctions lists as loaded: publisher, date, digests, counts, and their \
            re-screening.
            """,
            [
                "made_by": "Who announced the edition (staff.human_id).",
                "proposed_by": """
                Who loaded an edition that waits for a second person, or proposed to withdraw it \
                (staff.human_id); null where nothing was proposed.
                """,
                "confirmed_by": """
                Who confirmed it as a second person (staff.human_id); null until then.
                """,
            ]
        ),
        TableMeaning(
            "sanctions_part",
            "The publisher's files as they came, in parts: insert-only.",
            [
                "list_id": "The edition whose file it is a part of.",
                "file":
                    "list, or aliases and comments where the publisher has these in files of their own.",
                "place": "Its place in the file, from 1.",
                "bytes": "The bytes as they came, at most 1 MiB.",
            ]
        ),
        TableMeaning(
            "sanctions_entry",
            "Who and what each edition lists: insert-only.",
            [
                "place": "Its place in the edition: the entries' digest is over this order."
            ]
        ),
        TableMeaning(
            "sanction_check",
            """
            Persons, employers, owners, sub-agents and bodies as compared with the lists, with \
            what was decided.
            """,
            [
                "subject_id": "The person, employer, owner, sub-agent or body that was compared.",
                "list_ids": "The editions compared with, in the order of their ids.",
                "proposed_by":
                    "Who reviewed the hits and proposes (staff.human_id); null until then.",
                "narrative_sealed": """
                The reviewer's words, sealed with the subject's key, which an employer and a \
                body have as well.
                """,
                "decided_by": """
                Who decided on the proposal, as a second person (staff.human_id); null until \
                then.
                """,
            ]
        ),
        TableMeaning(
            "screening_due",
            "Who is still to be compared with the newest editions.",
            [
                "id": "The id of the subject that waits.",
                "subject_kind": "What it is: person, employer, owner, sub_agent or body.",
                "list_id": "The newest edition that asks for the comparison.",
                "due_at":
                    "When the day of R-SAN-005 ends; what waited already keeps the earlier moment.",
                "queued_at": "When the subject was last put into the queue.",
                "screened_at": "When it was compared; null while it waits.",
            ]
        ),
        TableMeaning(
            "committee_approval",
            """
            Determinations of the 1718 Committee for one person, recorded by one and approved \
            by two others.
            """,
            [
                "made_by": "Who recorded the determination (staff.human_id).",
                "first_approver": """
                Who held it against the Committee's letter first (staff.human_id); null until \
                then.
                """,
                "second_approver": """
                Who held it against the letter second (staff.human_id), a third human being; null \
                until then.
                """,
            ]
        ),
        TableMeaning(
            "dprk_review",
            """
            What is known of partners and crews of the DPRK at an employer, and what a second \
            person decided.
            """,
            [
                "made_by": "Who recorded what is known (staff.human_id).",
                "decided_by":
                    "Who decided on it, as a second person (staff.human_id); null until then.",
                "cleared_at": """
                When two had agreed that the exposure is lawful or gone; it stays when a later \
                review takes the place, and is null where they never did.
                """,
            ]
        ),
    ]
}
