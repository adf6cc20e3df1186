import Core
import Model

let filingReadModel = ReadModel(
    of: Filing.self,
    "what authorities are told, with receipts and answers",
    from: "filing_shown",
    permission: .filingsRead,
    filters: [
        "kind", "state", "contract_id", "deployment_id", "job_order_id", "licence_id",
        "licence_change_id", "manager_list_id", "case_id",
    ],
    subject + clock + form + submission + answer
)

private let subject: [Column] = [
    .text("kind", "What is told."),
    .text("recipient", "Which authority is told."),
    .id("body_id", Body.self, "The same authority in the directory, where it is named so."),
    .id("contract_id", Contract.self, "The contract that is told of."),
    .id("deployment_id", Deployment.self, "The deployment that is told of."),
    .id("job_order_id", JobOrder.self, "The job order that is told of."),
    .id("licence_id", Licence.self, "The licence that is told of."),
    .id("licence_change_id", LicenceChange.self, "The change of the licence that is told of."),
    .id("manager_list_id", ManagerList.self, "The list of managers that is told of."),
    .id("case_id", CaseFile.self, "The case, where there is one."),
    .id("person_id", Person.self, "The person concerned."),
]

private let clock: [Column] = [
    .date("happened_on", "The day of what is told."),
    .date("due_on", "The last day; none where only a later step asks for it."),
    .instant("due_at", "The first moment that is too late."),
    .text("due_basis", "How that moment was found."),
]

private let form: [Column] = [
    .text("form_edition", "The edition of the form."),
    .json("attachments", as: [FilingAttachment].self, "What goes along."),
    .text("note", "What else is to be known of it."),
    .date("prepared_on", "When form and attachments were ready last."),
]

private let submission: [Column] = [
    .date("first_submitted_on", "When the authority had it for the first time."),
    .date("submitted_on", "When the authority had it last."),
    .integer("submissions", "How often it was submitted."),
    .text("receipt", "The authority's last receipt.", .masked),
]

private let answer: [Column] = [
    .date("returned_on", "When the authority last returned it."),
    .json("missing_items", as: [ShortText].self, "What the authority wanted completed."),
    .date("completion_due", "The day by which it wanted that."),
    .text("acceptance", "accepted, or no_objection."),
    .date("answered_on", "When the authority let it pass."),
    .text("answer_reference", "The number or words of that answer.", .masked),
    .text("void_reason", "Why it was given up."),
    .text("state", "due, prepared, submitted, returned, accepted or void."),
]
