import Core

extension ProjectsFeature {
    /// What the feature's tables hold, and what no read model explains of their columns.
    package static let tables: [TableMeaning] = [
        TableMeaning(
            "project",
            "Works abroad of a contractor, and what its workers are owed before they go.",
            [
                "made_by": "Who recorded or last amended it (staff.human_id); another confirms.",
                "earlier_makers":
                    "Who had a hand in it before (staff.human_id); none of them confirms.",
                "confirmed_by":
                    "Who confirmed it, as a second person (staff.human_id); null until then.",
            ]
        ),
        TableMeaning(
            "project_site",
            "Where a project is built, with the host state's permission for workers there."
        ),
    ]
}
