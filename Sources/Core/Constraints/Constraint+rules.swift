extension Constraint {
    /// Every constraint that values which the API takes can break, with its sentence.
    package static let rules: [String: String] = keys.merging(values) { key, _ in key }
        .merging(roles) { key, _ in key }

    /// Values that must fit one another, or be more than nothing.
    private static let values: [String: String] = [
        "body_languages_check": "A body speaks one language at least: name them.",
        "branch_closes_after_opening":
            "A branch closes on the day it opened or later: give the day of its closing.",
        "contract_dates":
            "The last day of a contract comes after its first: give the days in their order.",
        "employer_owner_entity_is_not_born":
            "An entity has no date of birth: leave birth_date out, or name the kind person.",
        "employer_permit_period":
            "The permit would end before it begins: give valid_until on or after valid_from.",
        "executive_leaves_after_coming":
            "An executive leaves on the day of appointment or later: give the day of leaving.",
        "job_order_ages":
            "The greatest age of a job order lies below its least: give both in their order.",
        "job_order_pay_minor_check":
            "The pay of a job order is more than nothing: give its amount.",
        "job_order_period":
            "A job order closes after the day on which it opens: give the days in their order.",
        "ledger_worker_not_below_zero":
            "The worker would be given back more than was paid: give the amount that is still owed.",
        "minor_units_check":
            "What comes of these amounts is beyond 9007199254740991 minor units: give smaller ones.",
        "minimum_wage_period":
            "The minimum wage would end before it begins: give valid_until on or after valid_from.",
        "pool_member_available":
            "The person would be at hand until a day before the first: give the days in their order.",
        "project_contract_value_minor_check":
            "The value of a project is more than nothing: give its amount, or leave it out.",
        "project_licence_is_of_somebody":
            "A licence is somebody's: give the intermediary with it.",
        "project_reserve_ends_with_guarantee":
            "A guarantee has a last day, and cash has none: give reserve_valid_until with the mode guarantee alone.",
        "project_reserve_is_whole":
            "A reserve is whole with its mode, its amount and its bank: give all of them.",
        "project_reserve_minor_check": "A reserve is more than nothing: give its amount.",
        "project_site_permission_period":
            "The permission would end before it begins: give permission_until on or after permission_from.",
        "project_three_party_is_whole":
            "A contract of three parties has its day: give three_party_contract and three_party_signed_on.",
        "reserve_guarantee_is_numbered":
            "A guarantee has its number: give guarantee_number, or name the mode cash.",
        "vacancy_pay_minor_check": "The pay of a vacancy is more than nothing, or left out.",
        "visa_dates":
            "The visa would end before it begins: give valid_until on or after its first day.",
        "work_declaration_local_pay_minor_check":
            "The local pay is more than nothing: give its amount.",
        "work_declaration_has_natures": "Name one nature of the work at least.",
        "work_declaration_pay_minor_check": "The pay is more than nothing: give its amount.",
    ]

    /// Foreign keys whose names tell a role, and not what is looked for.
    private static let roles: [String: String] = [
        "contract_earlier": "The contract that this one follows is not on file: check its id.",
        "deployment_moved_from":
            "The deployment that this one goes on from is not on file: check its id.",
        "document_superseded_by":
            "The document that takes this one's place is not on file: check its id.",
        "person_merged": "The person that this record is merged into is not on file: check its id.",
        "reservation_member": "The entry in the pool is not on file: check its id.",
        "visa_renews": "The visa that this one renews is not on file: check its id.",
    ]
}
