extension Constraint {
    /// What may be there only once: unique keys, and periods that may not overlap.
    static let keys: [String: String] = [
        "agreement_reference":
            "An agreement with this reference is on record: use that one, or give its own reference.",
        "attendance_once":
            "The lesson of this day and topic is on record: each is recorded once, with its whole time.",
        "body_once": "A body of this kind, country and name is on record: use that one.",
        "branch_name": "A branch of this name is on record: give the new one a name of its own.",
        "consent_once":
            "The person has given this consent already: one stands for each purpose and recipient.",
        "contract_next":
            "The contract has a next version: go on with that one, or give it up first.",
        "contract_one_service_or_labour":
            "The case has a service or labour contract that binds: end or void that one first.",
        "contract_template_next":
            "The template has a next edition: go on with that one, or withdraw it first.",
        "corridor_once":
            "The corridor of this origin, destination and programme is on record: load its terms anew.",
        "corridor_term_once":
            "The corridor has terms from this day on: load them anew, or from another day.",
        "deployment_abroad_once":
            "The worker was abroad on another deployment in these days: nobody is in two places at "
            + "once. Give the days as they were.",
        "deployment_one_at_a_time":
            "The worker has another deployment in these days: end or cancel that one first.",
        "document_number":
            "A document of this kind, issuer and number is on file: use that one.",
        "dprk_review_once":
            "A review of this employer stands: decide on that one, or record anew what was found.",
        "dprk_review_waits_once":
            "A review of this employer waits for its second person: decide on that one first.",
        "due_diligence_once":
            "Another check of this employer was confirmed meanwhile: read it, and repeat.",
        "emergency_contact_place":
            "Another contact is called at this place: give another one, or remove that contact first.",
        "employer_permit_number":
            "The employer's permit of this number is on record: use that one.",
        "employer_registration":
            "An employer with this registration number is on record in this country: use that one.",
        "enrolment_certificate_number":
            "Another certificate bears this number: give the one that is printed on it.",
        "enrolment_once":
            "The worker is enrolled in this course already: go on with that enrolment.",
        "exchange_rate_once":
            "The rate of these two currencies on this day is on record: withdraw it to record another.",
        "exit_declaration_once":
            "The person has declared anew meanwhile: read that declaration, and repeat if it is wrong.",
        "fee_schedule_one_at_a_time":
            "A published schedule of this destination and programme holds in these days: begin after it.",
        "fee_statement_number":
            "Another statement of this case was made at the same moment: repeat the request.",
        "guide_edition_once":
            "Another edition in this language was drafted at the same moment: repeat the request.",
        "guide_handout_once":
            "The worker was handed this edition of the guide already: once is enough.",
        "guide_in_use":
            "Another edition in this language was published at the same moment: repeat the request.",
        "handover_open":
            "The document is handed over already: record its return first.",
        "incident_plan_once":
            "Another plan was adopted at the same moment: read it, and repeat.",
        "institute_enrolment_once":
            "The worker is enrolled in this course already: go on with that enrolment.",
        "job_order_place_once":
            "The case holds a place of a job order already: vacate that one first.",
        "job_order_reference":
            "A job order of this employer with this reference is on record: use that one.",
        "licence_number":
            "A licence with this number is on record: use that one, or withdraw it if it is wrong.",
        "minimum_wage_one_at_a_time":
            "A minimum wage of this country and region holds in these days: supersede that one, or "
            + "begin after it.",
        "passport_number": "A passport of this issuer and number is on file, of another person.",
        "person_resident_number":
            "The resident number is on file for another person: find that record.",
        "policy_number":
            "The insurer's policy of this number and first day is on record for the case: use that one.",
        "pool_member_once": "The person is in the pool already: go on with that entry.",
        "qualification_once":
            "A result of this kind and day is on record for the person: use that one, or revoke it.",
        "repatriation_one_open":
            "A way home of this case is open already: go on with that one.",
        "project_contract_number":
            "The contractor's project under this contract number is on record: use that one.",
        "project_site_once":
            "The site is one of the project's already: record what is new with homeward project-site permit.",
        "reservation_once":
            "The person is kept for a job order already: release that reservation first.",
        "sanctions_list_once":
            "This very file of the publisher is loaded already: its edition is on record. Where a wrong "
            + "one has taken its place, withdraw that one: homeward sanctions-list withdraw.",
        "sanctions_list_one_current":
            "Another edition of this publisher was completed at the same moment: repeat the request.",
        "sanctions_part_pkey":
            "A part of the file is at this place already: give the next one.",
        "support_plan_given_once":
            "Another plan of support of this case was given at the same moment: repeat the request.",
        "threshold_one_at_a_time":
            "Another value was confirmed for these days meanwhile: read it, and repeat.",
        "threshold_proposed_once":
            "A value of this number waits for its second person from this day on: confirm or withdraw that one "
            + "first.",
        "visa_number": "A visa of this country and number is on file: use that one.",
        "work_calendar_once":
            "A calendar of this country and year was loaded at the same moment: repeat the request.",
        "work_declaration_once":
            "The employer's work of this occupation was declared anew meanwhile: read it, and repeat.",
    ]
}
