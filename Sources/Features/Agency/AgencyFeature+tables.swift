import Core

extension AgencyFeature {
    /// What the feature's tables hold, and what no read model explains of their columns.
    package static let tables: [TableMeaning] = [
        TableMeaning(
            "agency",
            "The licensed enterprise: the tenant of every row.",
            [
                "name": "What the enterprise is called."
            ]
        ),
        TableMeaning(
            "licence",
            "The agency's permission to send workers abroad.",
            [
                "cessation_plan": """
                Who looks after the workers still abroad once it ceases, and until when; null \
                until planned.
                """,
                "stated_by": "Who said last what the authority granted or lifted (staff.human_id).",
                "confirmed_by": """
                Who held that against the evidence, as a second person (staff.human_id); null \
                while it waits.
                """,
            ]
        ),
        TableMeaning(
            "licence_change",
            "Changes of the licence or the registration.",
            [
                "made_by": "Who recorded it (staff.human_id).",
                "confirmed_by": """
                Who saw the authority's paper, as a second person (staff.human_id); null until \
                then, or where nothing widens.
                """,
            ]
        ),
        TableMeaning(
            "branch",
            "Branches: they work under the agency's licence and within its scope.",
            [
                "channels":
                    "The part of the licence's channels that it works in; null is all of them."
            ]
        ),
        TableMeaning(
            "executive",
            "The agency's managers who know the business."
        ),
        TableMeaning(
            "incident_plan",
            "The written plan for incidents abroad, and when it was reviewed."
        ),
        TableMeaning(
            "reserve",
            "The agency's risk reserve."
        ),
        TableMeaning(
            "reserve_draw",
            "What was taken from the reserve, for what and whom, and its topping up.",
            [
                "person_id": "The worker of the case that it names; null where it names none.",
                "reason": "Why the agency did not pay itself, and whom it served.",
            ]
        ),
    ]
}
