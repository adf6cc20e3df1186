import Core

extension DirectoryFeature {
    /// What the feature's tables hold, and what no read model explains of their columns.
    package static let tables: [TableMeaning] = [
        TableMeaning(
            "sub_agent",
            "Who may inform about work for the agency, and do nothing else.",
            [
                "name_keys": """
                Every name without case, spaces and punctuation, as payees are compared with \
                it.
                """,
                "contact_sealed": """
                How to reach it, sealed with a key of its own record; null where nothing was \
                given.
                """,
                "made_by": "Who proposed it (staff.human_id); another one authorises.",
                "vetting": """
                Whom the agency asked before it was authorised, and what was found; null until \
                vetted.
                """,
                "authorised_by":
                    "Who authorised it, as a second person (staff.human_id); null until then.",
            ]
        ),
        TableMeaning(
            "body",
            "The directory: centres, clinics, insurers, embassies, hotlines and others.",
            [
                "contact_sealed": """
                Whom to ask for, sealed with a key of its own record; null where nobody was \
                named.
                """,
                "last_contact_note": "What the agency learned on last_contact_on.",
                "consent_evidence": """
                How it agreed to be named to workers: letter, mail, minutes; null once it took \
                that back.
                """,
            ]
        ),
    ]
}
