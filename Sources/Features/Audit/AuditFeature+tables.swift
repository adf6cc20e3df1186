import Core

extension AuditFeature {
    /// What the feature's tables hold, and what no read model explains of their columns.
    package static let tables: [TableMeaning] = [
        TableMeaning(
            "rule_override",
            """
            A warning that two people took upon themselves: for one record, one step, until a \
            day.
            """,
            [
                "asked_by_human":
                    "The human being behind asked_by (staff.human_id): another one grants it."
            ]
        )
    ]
}
