// Written by ModelWriter from the database; Database/write-model writes it anew.
// swift-format-ignore-file
import Core
import Foundation
import Postgres

extension Filing: StoredNoun {
    package struct Record: StoredRecord, MovingRecord, Codable {
        package var id: ID<Filing>
        package var version: Int
        package var kind: FilingKind
        package var recipient: ShortText
        package var body: ID<Body>?
        package var contract: ID<Contract>?
        package var deployment: ID<Deployment>?
        package var jobOrder: ID<JobOrder>?
        package var licence: ID<Licence>?
        package var licenceChange: ID<LicenceChange>?
        package var managerList: ID<ManagerList>?
        package var caseFile: ID<CaseFile>?
        package var person: ID<Person>?
        package var happenedOn: CalendarDate
        package var dueOn: CalendarDate?
        package var dueAt: Instant?
        package var dueBasis: String?
        package var formEdition: ShortText?
        package var attachments: JSONText
        package var note: LongText?
        package var preparedOn: CalendarDate?
        package var firstSubmittedOn: CalendarDate?
        package var submittedOn: CalendarDate?
        package var submissions: Int
        package var receipt: ShortText?
        package var returnedOn: CalendarDate?
        package var missingItems: [ShortText]?
        package var completionDue: CalendarDate?
        package var acceptance: FilingAcceptance?
        package var answeredOn: CalendarDate?
        package var answerReference: ShortText?
        package var voidReason: LongText?
        package var state: FilingState
        package var createdAt: Instant
        package var updatedAt: Instant

        package static let columns: SQL = """
            id, version, kind, recipient, body_id, contract_id, deployment_id, job_order_id, licence_id,
            licence_change_id, manager_list_id, case_id, person_id, happened_on, due_on, due_at, due_basis,
            form_edition, attachments, note, prepared_on, first_submitted_on, submitted_on, submissions,
            receipt, returned_on, missing_items, completion_due, acceptance, answered_on, answer_reference,
            void_reason, state, created_at, updated_at
            """

        package static let types: [String: any FieldValue.Type] = [
            "version": Int.self, "kind": FilingKind.self, "recipient": ShortText.self, "body_id": ID<Body>.self,
            "contract_id": ID<Contract>.self, "deployment_id": ID<Deployment>.self,
            "job_order_id": ID<JobOrder>.self, "licence_id": ID<Licence>.self,
            "licence_change_id": ID<LicenceChange>.self, "manager_list_id": ID<ManagerList>.self,
            "case_id": ID<CaseFile>.self, "person_id": ID<Person>.self, "happened_on": CalendarDate.self,
            "due_on": CalendarDate.self, "due_at": Instant.self, "form_edition": ShortText.self,
            "note": LongText.self, "prepared_on": CalendarDate.self, "first_submitted_on": CalendarDate.self,
            "submitted_on": CalendarDate.self, "submissions": Int.self, "receipt": ShortText.self,
            "returned_on": CalendarDate.self, "missing_items": [ShortText].self,
            "completion_due": CalendarDate.self, "acceptance": FilingAcceptance.self,
            "answered_on": CalendarDate.self, "answer_reference": ShortText.self, "void_reason": LongText.self,
            "state": FilingState.self, "created_at": Instant.self, "updated_at": Instant.self
        ]
        package static let nullable: Set<String> = [
            "body_id", "contract_id", "deployment_id", "job_order_id", "licence_id", "licence_change_id",
            "manager_list_id", "case_id", "person_id", "due_on", "due_at", "due_basis", "form_edition", "note",
            "prepared_on", "first_submitted_on", "submitted_on", "receipt", "returned_on", "missing_items",
            "completion_due", "acceptance", "answered_on", "answer_reference", "void_reason"
        ]
        package var parties: NamedParties { NamedParties(person: person, caseFile: caseFile) }
    }
}

extension Filing.Record {
    package init(row: borrowing Row) throws(RowError) {
        id = try row["id"]
        version = try row["version"]
        kind = try row["kind"]
        recipient = try row["recipient"]
        body = try row["body_id"]
        contract = try row["contract_id"]
        deployment = try row["deployment_id"]
        jobOrder = try row["job_order_id"]
        licence = try row["licence_id"]
        licenceChange = try row["licence_change_id"]
        managerList = try row["manager_list_id"]
        caseFile = try row["case_id"]
        person = try row["person_id"]
        happenedOn = try row["happened_on"]
        dueOn = try row["due_on"]
        dueAt = try row["due_at"]
        dueBasis = try row["due_basis"]
        formEdition = try row["form_edition"]
        attachments = try row["attachments"]
        note = try row["note"]
        preparedOn = try row["prepared_on"]
        firstSubmittedOn = try row["first_submitted_on"]
        submittedOn = try row["submitted_on"]
        submissions = try row["submissions"]
        receipt = try row["receipt"]
        returnedOn = try row["returned_on"]
        missingItems = try row["missing_items"]
        completionDue = try row["completion_due"]
        acceptance = try row["acceptance"]
        answeredOn = try row["answered_on"]
        answerReference = try row["answer_reference"]
        voidReason = try row["void_reason"]
        state = try row["state"]
        createdAt = try row["created_at"]
        updatedAt = try row["updated_at"]
    }
}

extension Assignment where Of == Filing {
    package static func kind(_ value: FilingKind) -> Self { Self("kind", value) }
    package static func recipient(_ value: ShortText) -> Self { Self("recipient", value) }
    package static func body(_ value: ID<Body>?) -> Self { Self("body_id", value) }
    package static func contract(_ value: ID<Contract>?) -> Self { Self("contract_id", value) }
    package static func deployment(_ value: ID<Deployment>?) -> Self { Self("deployment_id", value) }
    package static func jobOrder(_ value: ID<JobOrder>?) -> Self { Self("job_order_id", value) }
    package static func licence(_ value: ID<Licence>?) -> Self { Self("licence_id", value) }
    package static func licenceChange(_ value: ID<LicenceChange>?) -> Self { Self("licence_change_id", value) }
    package static func managerList(_ value: ID<ManagerList>?) -> Self { Self("manager_list_id", value) }
    package static func caseFile(_ value: ID<CaseFile>?) -> Self { Self("case_id", value) }
    package static func person(_ value: ID<Person>?) -> Self { Self("person_id", value) }
    package static func happenedOn(_ value: CalendarDate) -> Self { Self("happened_on", value) }
    package static func dueOn(_ value: CalendarDate?) -> Self { Self("due_on", value) }
    package static func dueAt(_ value: Instant?) -> Self { Self("due_at", value) }
    package static func dueBasis(_ value: String?) -> Self { Self("due_basis", value) }
    package static func formEdition(_ value: ShortText?) -> Self { Self("form_edition", value) }
    package static func attachments(_ value: JSONText) -> Self { Self("attachments", value) }
    package static func attachments(_ value: (some PostgresValue)?) -> Self { Self("attachments", value) }
    package static func note(_ value: LongText?) -> Self { Self("note", value) }
    package static func preparedOn(_ value: CalendarDate?) -> Self { Self("prepared_on", value) }
    package static func firstSubmittedOn(_ value: CalendarDate?) -> Self { Self("first_submitted_on", value) }
    package static func submittedOn(_ value: CalendarDate?) -> Self { Self("submitted_on", value) }
    package static func submissions(_ value: Int) -> Self { Self("submissions", value) }
    package static func receipt(_ value: ShortText?) -> Self { Self("receipt", value) }
    package static func returnedOn(_ value: CalendarDate?) -> Self { Self("returned_on", value) }
    package static func missingItems(_ value: [ShortText]?) -> Self { Self("missing_items", value) }
    package static func completionDue(_ value: CalendarDate?) -> Self { Self("completion_due", value) }
    package static func acceptance(_ value: FilingAcceptance?) -> Self { Self("acceptance", value) }
    package static func answeredOn(_ value: CalendarDate?) -> Self { Self("answered_on", value) }
    package static func answerReference(_ value: ShortText?) -> Self { Self("answer_reference", value) }
    package static func voidReason(_ value: LongText?) -> Self { Self("void_reason", value) }
    package static func state(_ value: FilingState) -> Self { Self("state", value) }
}
