import Core

extension ContractsFeature {
    /// What the feature's tables hold, and what no read model explains of their columns.
    package static let tables: [TableMeaning] = [
        TableMeaning(
            "contract_template",
            "Wordings of contracts, clause by clause, in several languages and editions.",
            [
                "made_by":
                    "Who drafted or amended it last (staff.human_id); another one publishes.",
                "earlier_makers": """
                Who worked on the draft before its last maker (staff.human_id); null where \
                nobody did.
                """,
                "published_by":
                    "Who published it, as a second person (staff.human_id); null until then.",
            ]
        ),
        TableMeaning(
            "contract",
            "Cooperation, service or labour, and employment contracts.",
            [
                "made_by": "Who drafted or amended it last (staff.human_id); another one approves.",
                "earlier_makers": """
                Who worked on the draft before its last maker (staff.human_id); null where \
                nobody did.
                """,
                "submitted_by": """
                Who laid it before the reviewer (staff.human_id); null where it was approved \
                without that.
                """,
                "approved_by":
                    "Who approved its words, none of its makers (staff.human_id); null until then.",
            ]
        ),
    ]
}
