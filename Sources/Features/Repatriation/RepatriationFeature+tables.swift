import Core

extension RepatriationFeature {
    /// What the feature's tables hold, and what no read model explains of their columns.
    package static let tables: [TableMeaning] = [
        TableMeaning(
            "repatriation",
            "Ways home.",
            [
                "opened_by": """
                Who opened it (staff.human_id); only another one lays its cost upon the \
                worker.
                """,
                "cost_decided_by": "Who decided who pays (staff.human_id); null until then.",
            ]
        )
    ]
}
