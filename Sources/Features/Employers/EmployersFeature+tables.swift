import Core

extension EmployersFeature {
    /// What the feature's tables hold, and what no read model explains of their columns.
    package static let tables: [TableMeaning] = [
        TableMeaning(
            "employer",
            "Foreign employers: enterprises and institutions.",
            [
                "made_by": "Who registered it (staff.human_id); another one approves.",
                "approved_by":
                    "Who approved it last, as a second person (staff.human_id); null until then.",
                "restricted_by": """
                Who restricted it last (staff.human_id); another one lifts that or blacklists.
                """,
                "restricted_from": """
                Its state before the restriction, to which a lift leads back; null where none \
                stands.
                """,
                "lifted_by": """
                Who lifted the last restriction (staff.human_id); null while one stands, or \
                where there was none.
                """,
                "blacklisted_by":
                    "Who blacklisted it, as a second person (staff.human_id); null otherwise.",
            ]
        ),
        TableMeaning(
            "site",
            "Where the work is done."
        ),
        TableMeaning(
            "employer_owner",
            "Who owns an employer: screened like the employer itself."
        ),
        TableMeaning(
            "employer_permit",
            "Permits of employers to hire foreigners, with their quotas.",
            [
                "evidence": "Where the copy lies, and how it was checked."
            ]
        ),
        TableMeaning(
            "employer_finding",
            "What was found against an employer, with its day and source.",
            [
                "made_by": "Who recorded it (staff.human_id); another one withdraws it.",
                "withdrawn_by":
                    "Who withdrew it, as a second person (staff.human_id); null while it stands.",
            ]
        ),
        TableMeaning(
            "due_diligence",
            "What the agency looked into before it trusted an employer.",
            [
                "made_by": """
                Who looked into the employer (staff.human_id); neither confirms this nor \
                approves the employer.
                """,
                "confirmed_by":
                    "Who confirmed it, as a second person (staff.human_id); null while it waits.",
                "confirmed_at": "When it was confirmed; null while it waits.",
            ]
        ),
        TableMeaning(
            "work_declaration",
            """
            What an employer declares of one kind of work: its nature, its pay, what local \
            workers get.
            """
        ),
        TableMeaning(
            "minimum_wage",
            "Minimum wages by country and region, each with its days and source.",
            [
                "made_by": "Who recorded it (staff.human_id).",
                "confirmed_by": """
                Who held it against its source, as a second person (staff.human_id); null \
                until then.
                """,
            ]
        ),
    ]
}
