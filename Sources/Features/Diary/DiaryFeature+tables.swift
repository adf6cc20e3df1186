import Core

extension DiaryFeature {
    /// What the feature's tables hold, and what no read model explains of their columns.
    package static let tables: [TableMeaning] = [
        TableMeaning(
            "work_calendar",
            "One year of a country's announced days off and make-up working days.",
            [
                "loaded_by": "Who loaded it (staff.human_id).",
                "confirmed_by": """
                Who held it against the notice, as a second person (staff.human_id); null \
                until then.
                """,
            ]
        ),
        TableMeaning(
            "threshold",
            "Values that the agency gives the numbers of law and policy, each from a day on.",
            [
                "proposed_by": "Who proposed it (staff.human_id).",
                "confirmed_by": """
                Who held it against its source, as a second person (staff.human_id); null \
                until then.
                """,
            ]
        ),
        TableMeaning(
            "task",
            "Duties with their clocks: what must be done, by whom, until when, and why then.",
            [
                "subject_noun":
                    "What kind of record the duty is of, in the singular word of the API.",
                "reminders": """
                The hours before due_at at which the owner is reminded, the greatest first; 0 \
                is due_at itself, less comes after it.
                """,
                "by_hand": """
                Whether the owner ends it with a note; otherwise the step that it asks for \
                does.
                """,
                "note": "How it was done, where it was ended by hand; without personal data.",
                "done_by":
                    "The account of whoever did or dropped it (staff.id); null while it is open.",
            ]
        ),
        TableMeaning(
            "task_reminder",
            "Reminders that were given, one row a window.",
            [
                "task_id": "The task of which its owner was reminded.",
                "hours_before": """
                Which of the task's reminders it was, in hours before the due instant; 0 or \
                less from then on.
                """,
            ]
        ),
    ]
}
