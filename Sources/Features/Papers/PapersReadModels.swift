import Core
import Model

let visaReadModel = ReadModel(
    of: Visa.self,
    "visas and permits, without their numbers",
    from: "visa_shown",
    permission: .papersRead,
    filters: ["case_id", "person_id", "state"],
    [
        .id("person_id", Person.self, "The worker."),
        .id("case_id", CaseFile.self, "The case."),
        .text("country", "The country that issued it."),
        .text("class_code", "The class as the paper says it."),
        .date("valid_from", "Its first day."),
        .date("valid_until", "Its last day."),
        .text("issuer", "Who issued it."),
        .text("entries", "For how many entries: single, double or multiple."),
        .date("plan_applied_on", "The day of the application for the training plan."),
        .date("eligibility_applied_on", "The day of the application for COE or CCVI."),
        .date("eligibility_issued_on", "The day of the COE or CCVI."),
        .date("eligibility_until", "The last day of entry with it."),
        .json(
            "eligibility_differs",
            as: [String].self,
            "The fields in which it differs from the passport."
        ),
        .date("applied_on", "The day of the application for the visa."),
        .date("entered_on", "The day of the entry."),
        .integer("days_used_before", "Days spent in the status before this paper."),
        .text("sixth_year_reason", "Why a sixth year of SSW-1 is allowed."),
        .date("previous_stage_from", "The first day of the stage before."),
        .text(
            "experience_reason",
            "What stands for an intern's experience of the same work: schooled, prepared or cooperation."
        ),
        .text(
            "stage_repeat_reason",
            "Why the same stage is gone through once more: host_failed, plan_revoked, rights_abused or disaster."
        ),
        .id("renews_id", Visa.self, "The visa that it renews."),
        .text(
            "state",
            "not_started, coe_or_ccvi_applied, coe_or_ccvi_issued, visa_applied, issued, entry_done, residence_card, expiring, renewed, expired, cancelled or refused."
        ),
    ]
)

let policyReadModel = ReadModel(
    of: Policy.self,
    "insurance policies of workers",
    from: "policy",
    permission: .papersRead,
    filters: ["case_id", "person_id", "kind", "state"],
    [
        .id("person_id", Person.self, "The worker."),
        .id("case_id", CaseFile.self, "The case."),
        .text("kind", "What it insures."),
        .text("insurer", "Who insures."),
        .text("taken_out_by", "agency, contractor, employer or worker, where that is said."),
        .text("number", "The policy's number.", .masked),
        .date("covered_from", "The first day of cover."),
        .date("covered_until", "The last day of cover."),
        .money("sum", "The sum insured."),
        .date("insured_consent_on", "The day on which the worker agreed."),
        .boolean("covers_death", "Whether it pays when the worker dies."),
        .text("beneficiary_relationship", "What the beneficiary is to the worker."),
        .date("beneficiary_consent_on", "The day on which the worker agreed to the beneficiary."),
        .date("claimed_on", "The day of the claim."),
        .date("settled_on", "The day of the payment or of the decision."),
        .money("settled", "What was paid."),
        .text(
            "state",
            "quoted, insured_consented, issued, active, claimed, settled, lapsed or cancelled."
        ),
    ]
)

let documentReadModel = ReadModel(
    of: Document.self,
    "documents, with who holds the original",
    from: "document_shown",
    permission: .papersRead,
    filters: ["person_id", "case_id", "kind", "state"],
    [
        .id("person_id", Person.self, "Whose it is."),
        .id("case_id", CaseFile.self, "The case that asked for it."),
        .text("kind", "What it is."),
        .text("issuer", "Who issued it."),
        .boolean("has_number", "Whether its number is held, sealed."),
        .date("issued_on", "The day on which it was issued."),
        .date("expires_on", "Its last day."),
        .id("superseded_by_id", Document.self, "The document in its place."),
        .text("custody", "with_worker or handed_over."),
        .date("custody_due", "The day on which the original must be back."),
        .text(
            "state",
            "requested, received, verified, rejected, valid, expiring, expired, revoked or superseded."
        ),
    ]
)

let handoverReadModel = ReadModel(
    of: Handover.self,
    "the custody log: each time an original left its worker",
    from: "handover",
    permission: .papersRead,
    filters: ["document_id", "person_id", "state"],
    [
        .id("document_id", Document.self, "The document."),
        .id("person_id", Person.self, "Whose it is."),
        .text("purpose", "What it was handed over for."),
        .text("handed_to", "Who took it.", .masked),
        .date("handed_on", "The day on which it left the worker."),
        .date("due_on", "The day on which it must be back."),
        .date("returned_on", "The day of the return."),
        .text("state", "handed_over or returned."),
    ]
)

let medicalReadModel = ReadModel(
    of: Medical.self,
    "examinations: what came of one, the medical role alone reads (medical disclose)",
    from: "medical_shown",
    permission: .papersRead,
    filters: ["person_id", "case_id"],
    [
        .id("person_id", Person.self, "The worker."),
        .id("case_id", CaseFile.self, "The case."),
        .date("scheduled_on", "The day of the appointment."),
        .date("examined_on", "The day of the examination."),
        .text("state", "scheduled, or done whatever came of it."),
    ]
)

let supportPlanReadModel = ReadModel(
    of: SupportPlan.self,
    "plans of support for specified skilled workers",
    from: "support_plan",
    permission: .papersRead,
    filters: ["case_id", "person_id", "state"],
    [
        .id("person_id", Person.self, "The worker."),
        .id("case_id", CaseFile.self, "The case."),
        .text("implementer", "Who carries it out: host or registered_organisation."),
        .text("organisation", "Which registered organisation that is."),
        .json("items", "What the host does for the worker, of the ten items of the ordinance."),
        .json("languages", "The languages that it is written in."),
        .boolean("costs_on_host", "Whether the host bears all its costs."),
        .date("given_on", "The day on which the worker was given the copy."),
        .text("given_language", "The language of that copy."),
        .date("interviewed_on", "The day of the last regular interview."),
        .text("interview_language", "Its language."),
        .boolean("supervisor_heard", "Whether the supervisor was heard in it as well."),
        .text("state", "drafted, given, superseded or withdrawn."),
    ]
)
