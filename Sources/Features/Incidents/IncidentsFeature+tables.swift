import Core

extension IncidentsFeature {
    /// What the feature's tables hold, and what no read model explains of their columns.
    package static let tables: [TableMeaning] = [
        TableMeaning(
            "incident",
            "Emergencies that touch many, from the report to the closing.",
            [
                "narrative_sealed": "What happened, sealed with a key of the incident's own.",
                "graded_by": "Who gave the grade last (staff.human_id); null until then.",
                "final_by": "Who made the final report (staff.human_id); another one closes.",
                "lessons_sealed": """
                What was learnt and is done otherwise next time, sealed with a key of the \
                incident's own; null until closed.
                """,
                "closed_by": "Who closed it (staff.human_id); null while it is open.",
            ]
        ),
        TableMeaning(
            "incident_person",
            "Who was where an incident happened, and what became of each."
        ),
    ]
}
