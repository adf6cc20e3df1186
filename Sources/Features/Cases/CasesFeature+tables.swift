import Core

extension CasesFeature {
    /// What the feature's tables hold, and what no read model explains of their columns.
    package static let tables: [TableMeaning] = [
        TableMeaning(
            "case_file",
            "Placements: one person, one employer, from application to closing.",
            [
                "opened_by": """
                Who opened the case (staff.human_id); another one closes it. Null in an \
                earlier case.
                """
            ]
        ),
        TableMeaning(
            "transfer",
            "Personal data that went to an employer abroad: what, why, on which legal route."
        ),
    ]
}
