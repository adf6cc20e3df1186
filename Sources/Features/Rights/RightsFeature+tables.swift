import Core

extension RightsFeature {
    /// What the feature's tables hold, and what no read model explains of their columns.
    package static let tables: [TableMeaning] = [
        TableMeaning(
            "rights_case",
            "Complaints and detected wrongs, until the worker says it is mended.",
            [
                "narrative_sealed":
                    "What happened, in the reporter's words, sealed with the worker's key.",
                "safe_contact_sealed": """
                How the worker is reached without the employer knowing, sealed with the \
                worker's key; null until given.
                """,
                "handled_by": """
                Every human being who worked on the case (staff.human_id); none of them closes \
                it.
                """,
                "closed_by": "Who closed it (staff.human_id); null while it is open.",
            ]
        )
    ]
}
