import Core

extension OrdersFeature {
    /// What the feature's tables hold, and what no read model explains of their columns.
    package static let tables: [TableMeaning] = [
        TableMeaning(
            "job_order",
            "Demand letters: how many, for what work, pay and hours, until when.",
            [
                "made_by": "Who drafted or amended it last (staff.human_id).",
                "checked_by": """
                Who noted the authority's word, as a second person (staff.human_id); null \
                until then.
                """,
            ]
        ),
        TableMeaning(
            "job_order_place",
            "The places of job orders, each with the case that took it."
        ),
        TableMeaning(
            "vacancy",
            "Items of the labour information network, from collection to their end.",
            [
                "collected_by": "Who brought it in or revised it last (staff.human_id).",
                "screened_by": "Who screened it (staff.human_id); null until then.",
                "verified_by": """
                Who verified it as it stands, never its collector (staff.human_id); null until \
                then.
                """,
            ]
        ),
        TableMeaning(
            "vacancy_feedback",
            "What came back on a published item, and whether it doubts it."
        ),
    ]
}
