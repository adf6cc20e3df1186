import Core

extension PeopleFeature {
    /// What the feature's tables hold, and what no read model explains of their columns.
    package static let tables: [TableMeaning] = [
        TableMeaning(
            "person",
            "Human beings; applicant and worker are their roles.",
            [
                "resident_number_sealed": """
                The resident identity number, sealed with the person's key; null where none is \
                held.
                """,
                "resident_number_index": """
                The number's blind index, by which a number is found in one record at most; null \
                without a number.
                """,
                "resident_number_agrees": """
                What R-ID-001 found when the number was last read; null where it has not been \
                read since.
                """,
                "phone_sealed":
                    "The telephone number, sealed with the person's key; null where none is held.",
                "emergency_contact_sealed": """
                Whom to call, in one line, as given at the registration; sealed with the \
                person's key.
                """,
                "address_sealed": """
                The address of the profile, sealed with the person's key; null until one was \
                given.
                """,
                "verified_by": """
                Who held the record against a passport last (staff.human_id), and so does not \
                correct it afterwards.
                """,
                "identity_corrected_at": """
                When the identity was last corrected (all but languages and telephone): what \
                was found before is about someone else; null until then.
                """,
            ]
        ),
        TableMeaning(
            "passport",
            "Passports as read from their machine-readable zone.",
            [
                "number_sealed": "The number of the passport, sealed with the person's key.",
                "number_index": """
                The number's blind index: one issuer and number is one passport, whoever it is \
                recorded for.
                """,
                "zone_sealed":
                    "The machine-readable zone as it was read, sealed with the person's key.",
            ]
        ),
        TableMeaning(
            "work_entry",
            "What a person has worked as, where and how long.",
            [
                "employer_sealed": """
                For whom it was, sealed with the person's key; null where the person does not \
                say.
                """
            ]
        ),
        TableMeaning(
            "emergency_contact",
            "Whom to tell in an emergency, sealed, in the order of calls.",
            [
                "name_sealed":
                    "The contact's name, sealed with the key of the person whose contact it is.",
                "phone_sealed": "The contact's telephone number, sealed with the same key.",
            ]
        ),
        TableMeaning(
            "consent",
            "What a person agreed to, purpose by purpose, to which text in which language."
        ),
        TableMeaning(
            "exit_declaration",
            "What a person declares of bars to leaving, and what the check found.",
            [
                "sentence":
                    "Whether a sentence is still to be served or a prosecution runs, as declared.",
                "court_order": "Whether a court has ordered the person not to leave, as declared.",
                "repatriation_ban": """
                Whether the person was sent home from abroad and may not leave again, as \
                declared.
                """,
                "ban_until": """
                The last day of the repatriation ban; null where there is none, or the person does \
                not know it.
                """,
                "details_sealed":
                    "What the person added, sealed with the person's key; null where nothing was.",
                "declared_to": "Who took the declaration (staff.human_id).",
                "checked_by": "Who checked it (staff.human_id); null until then.",
            ]
        ),
        TableMeaning(
            "pool_member",
            "The reserve of talent: who is at hand, since when confirmed."
        ),
        TableMeaning(
            "rejection",
            "Applicants turned down: on which grounds, explained how, appealed or not.",
            [
                "letter_sealed": "The letter with the reasons, sealed with the person's key.",
                "decided_by":
                    "Who turned the person down (staff.human_id); another one judges the appeal.",
                "from_state": "The person's state before, to which a reversal leads back.",
                "appeal_sealed": """
                The person's words against it, sealed with the person's key; null until \
                appealed.
                """,
                "answer_sealed": """
                What the second look found, sealed with the person's key; null until answered.
                """,
                "answered_by": "Who judged the appeal (staff.human_id); null until then.",
            ]
        ),
        TableMeaning(
            "reservation",
            "Persons kept for a job order, for thirty days at most."
        ),
    ]
}
