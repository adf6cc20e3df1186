import Core
import Directory
import Employers
import Orders

// What the API shows of the feature's nouns. What is sealed is never in a page.

let personReadModel = ReadModel(
    of: Person.self,
    "applicants and workers",
    from: "person_page",
    permission: .applicantsRead,
    filters: ["state", "nationality"],
    [
        .text("native_name", "The name in the own script.", .masked),
        .text("family_name", "The family name as the passport spells it.", .masked),
        .text("given_name", "The given names as the passport spells them.", .masked),
        .date("birth_date", "The day of birth.", .masked),
        .text("sex", "F, M or X, as the passport states it."),
        .text("nationality", "ISO 3166-1 alpha-2."),
        .json("languages", "The languages that the person reads, as BCP 47 tags."),
        .boolean("has_resident_number", "Whether a resident identity number is held, sealed."),
        .boolean("has_phone", "Whether a telephone number is held, sealed."),
        .boolean("has_emergency_contact", "Whether an emergency contact is held, sealed."),
        .boolean("has_address", "Whether an address is held, sealed."),
        .text("skill_level", "unskilled, skilled or professional."),
        .text("education", "The highest schooling completed."),
        .text("hukou_code", "The county of the household registration, GB/T 2260.", .masked),
        .json("occupations", "What the person can and would do, in ISCO-08."),
        .json("language_skills", "Each language with its level, such as ja:A2."),
        .date("profiled_on", "When the profile was submitted last."),
        .date("verified_on", "When the identity was verified last."),
        .id("merged_into", Person.self, "The record that goes on, where this one was a double."),
        .text("state", "How far the person has come, from registered to matched, or out."),
    ]
)

let passportReadModel = ReadModel(
    of: Passport.self,
    "passports, without their numbers",
    from: "passport",
    permission: .applicantsRead,
    filters: ["person_id", "state"],
    [
        .id("person_id", Person.self, "Whose passport it is."),
        .text("issuer", "Who issued it, in the three letters of the passport."),
        .text("nationality", "The nationality that it states, likewise."),
        .date("expires_on", "The last day of validity."),
        .text("state", "valid or superseded."),
    ]
)

let caseReadModel = ReadModel(
    of: CaseFile.self,
    "placements, from application to closing",
    from: "case_file",
    permission: .casesRead,
    filters: ["person_id", "employer_id", "job_order_id", "sub_agent_id", "state"],
    [
        .id("person_id", Person.self, "Who goes."),
        .id("employer_id", Employer.self, "For whom the person works."),
        .id("site_id", Site.self, "The place of work, one of that employer's."),
        .text("destination", "The country of the site, ISO 3166-1 alpha-2."),
        .text("programme", "The programme, such as JP-SSW-1."),
        .text("occupation", "The occupation in ISCO-08."),
        .date("planned_departure", "The day of departure as planned."),
        .date("planned_end", "The last day abroad as planned."),
        .date("hotline_card_on", "When the card with the hotlines was handed over."),
        .text("hotline_card_language", "The language of that card, a BCP 47 tag."),
        .date("data_consent_on", "When the person agreed to the use of personal data."),
        .id("job_order_id", JobOrder.self, "The job order whose place it fills."),
        .date("applied_on", "The day of the application to the programme."),
        .date("selected_on", "The day of the selection, from which the waiting runs."),
        .date("reconfirmed_on", "When the worker last said that the word still holds."),
        .id("sub_agent_id", SubAgent.self, "Through whom the worker came, if so."),
        .text("state", "open, closed or withdrawn."),
    ]
)
