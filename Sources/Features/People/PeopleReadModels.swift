import Core
import Model

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
        .text(
            "birth_date",
            "The day of birth, or as much of it as is known: a month or a year.",
            .masked
        ),
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
