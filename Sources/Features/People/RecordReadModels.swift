import Core
import Employers
import Model
import Orders

// What the API shows of a person's further records. What is sealed is never in a page.

let workReadModel = ReadModel(
    of: WorkEntry.self,
    "jobs that persons have had, without for whom",
    from: "work_entry",
    permission: .applicantsRead,
    filters: ["person_id", "occupation", "state"],
    [
        .id("person_id", Person.self, "Whose job it was."),
        .text("occupation", "What it was, in ISCO-08."),
        .text("country", "Where, ISO 3166-1 alpha-2."),
        .date("from_on", "Its first day."),
        .date("until_on", "Its last day; none while the person is still at it."),
        .text("state", "stated or struck."),
    ]
)

let contactReadModel = ReadModel(
    of: EmergencyContact.self,
    "whom to tell in an emergency, without names and numbers",
    from: "emergency_contact",
    permission: .applicantsRead,
    filters: ["person_id", "state"],
    [
        .id("person_id", Person.self, "Whose contact it is."),
        .text("relation", "What the contact is to the person."),
        .text("language", "The language in which the contact is called."),
        .integer("place", "The order of calls, 1 first."),
        .date("family_consent_on", "The day of the family's letter of consent."),
        .text("family_consent_document", "Where that letter is."),
        .text("state", "named or removed."),
    ]
)

let consentReadModel = ReadModel(
    of: Consent.self,
    "what persons agreed to, purpose by purpose",
    from: "consent",
    permission: .applicantsRead,
    filters: ["person_id", "purpose", "employer_id", "state"],
    [
        .id("person_id", Person.self, "Who consented."),
        .text("purpose", "To what."),
        .text("text_version", "The version of the text."),
        .text("language", "The language of the text, a BCP 47 tag."),
        .date("notice_on", "The day of the notice."),
        .date("given_on", "The day of the consent."),
        .id("employer_id", Employer.self, "The employer that the text names as recipient."),
        .text("recipient", "Another recipient that it names."),
        .date("ended_on", "The day from which it no longer holds."),
        .text("state", "given, superseded or withdrawn."),
    ]
)

let exitReadModel = ReadModel(
    of: ExitDeclaration.self,
    "declarations of bars to leaving, without what was declared",
    from: "exit_declaration",
    permission: .applicantsRead,
    filters: ["person_id", "state"],
    [
        .id("person_id", Person.self, "Who declared."),
        .date("declared_on", "The day of the signature."),
        .text("language", "The language of the form, a BCP 47 tag."),
        .text("text_version", "The version of the form."),
        .date("checked_on", "The day of the check."),
        .text("source", "What was looked at."),
        .text("state", "declared, clear, barred or superseded."),
    ]
)

let memberReadModel = ReadModel(
    of: PoolMember.self,
    "the reserve of talent",
    from: "pool_member",
    permission: .applicantsRead,
    filters: ["person_id", "skill_level", "state"],
    [
        .id("person_id", Person.self, "Who is in the pool."),
        .text("skill_level", "unskilled, skilled or professional."),
        .date("available_from", "From when the person could go."),
        .date("available_until", "Until when the person could go."),
        .date("invited_on", "The day of the invitation."),
        .date("confirmed_on", "When the member last said that the word holds."),
        .date("called_up_on", "The day of a call-up by the state."),
        .text("call_up_authority", "The authority that called up."),
        .text("call_up_document", "The document of the call-up."),
        .text("call_up_basis", "The law on which that rests."),
        .text("state", "invited, active, reserved, placed, lapsed or removed."),
    ]
)

let reservationReadModel = ReadModel(
    of: Reservation.self,
    "persons kept for job orders",
    from: "reservation",
    permission: .applicantsRead,
    filters: ["person_id", "job_order_id", "pool_member_id", "case_id", "state"],
    [
        .id("person_id", Person.self, "Who is kept."),
        .id("pool_member_id", PoolMember.self, "The membership in the pool, if there is one."),
        .id("job_order_id", JobOrder.self, "For which job order."),
        .date("reserved_on", "The first day."),
        .date("reserved_until", "The last day; on the next the place is free again."),
        .id("case_id", CaseFile.self, "The case that came of it."),
        .date("released_on", "The day on which it was given back."),
        .text("state", "held, placed or released."),
    ]
)

let rejectionReadModel = ReadModel(
    of: Rejection.self,
    "applicants turned down, without the letters",
    from: "rejection_page",
    // On which grounds somebody was turned down is for those who decide, not for everybody.
    permission: .applicantsDecide,
    filters: ["person_id", "state"],
    [
        .id("person_id", Person.self, "Who was turned down."),
        .json("grounds", "The grounds of the rejection, from a closed list."),
        .text("letter_language", "The language of the letter, a BCP 47 tag."),
        .date("decided_on", "The day of the decision."),
        .date("explained_on", "When the person first held the letter."),
        .date("appealed_on", "The day of the appeal."),
        .date("answered_on", "The day of the answer to it."),
        .date("told_on", "When the person was first told of that answer."),
        .text("state", "decided, explained, appealed, upheld or reversed."),
    ]
)
