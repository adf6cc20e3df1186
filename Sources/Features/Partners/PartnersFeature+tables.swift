import Core

extension PartnersFeature {
    /// What the feature's tables hold, and what no read model explains of their columns.
    package static let tables: [TableMeaning] = [
        TableMeaning(
            "sub_agent",
            "Who may inform about work for the agency, and do nothing else.",
            [
                "name_keys": """
                Every name without case, spaces and punctuation, as payees are compared with \
                it.
                """,
                "contact_sealed": """
                How to reach it, sealed with a key of its own record; null where nothing was \
                given.
                """,
                "made_by": "Who proposed it (staff.human_id); another one authorises.",
                "vetting": """
                Whom the agency asked before it was authorised, and what was found; null until \
                vetted.
                """,
                "authorised_by":
                    "Who authorised it, as a second person (staff.human_id); null until then.",
            ]
        ),
        TableMeaning(
            "body",
            "The directory: centres, clinics, insurers, embassies, hotlines and others.",
            [
                "contact_sealed": """
                Whom to ask for, sealed with a key of its own record; null where nobody was \
                named.
                """,
                "last_contact_note": "What the agency learned on last_contact_on.",
                "consent_evidence": """
                How it agreed to be named to workers: letter, mail, minutes; null once it took \
                that back.
                """,
            ]
        ),
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
                until filed.
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
            "Changes of the licence or the registration, and when the authority was told.",
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
