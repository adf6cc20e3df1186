import Core

extension DeploymentsFeature {
    /// What the feature's tables hold, and what no read model explains of their columns.
    package static let tables: [TableMeaning] = [
        TableMeaning(
            "crew",
            "Workers who travel and work together, with their leader and manager on site."
        ),
        TableMeaning(
            "manager_list",
            "Lists of managers on site in a country; the newest that both have counts."
        ),
        TableMeaning(
            "deployment",
            "Deployments: the work of one worker at one site.",
            [
                "interviewed_by": "Who held the interview (staff.human_id); another one clears.",
                "pay_account_sealed": """
                Bank and number of the account for the wages, sealed with the worker's key; \
                null where there is none yet.
                """,
                "purpose_signed_by": """
                Who signed that a trainee goes to be trained (staff.human_id); nobody who sold \
                the placement.
                """,
                "cleared_by": "Who cleared it (staff.human_id); null while no clearance stands.",
                "clearance_records": """
                What the gate read, each record with its id and a mark of what it said; a mark \
                that has changed voids the clearance.
                """,
                "fault_found_by": """
                Who found on the documents that the worker is at fault (staff.human_id); never \
                the one who ends the deployment.
                """,
            ]
        ),
    ]
}
