// Written by ModelWriter from the database; Database/write-model writes it anew.
// swift-format-ignore-file
import Core
import Foundation
import Postgres

extension Contract: StoredNoun {
    package struct Record: StoredRecord, MovingRecord, Codable {
        package var id: ID<Contract>
        package var version: Int
        package var kind: ContractKind
        package var employer: ID<Employer>
        package var caseFile: ID<CaseFile>?
        package var person: ID<Person>?
        package var cooperation: ID<Contract>?
        package var project: ID<Project>?
        package var template: ID<ContractTemplate>?
        package var edition: Int
        package var supersedes: ID<Contract>?
        package var revisionReason: LongText?
        package var languages: [Language]
        package var beginsOn: CalendarDate
        package var endsOn: CalendarDate
        package var clauses: JSONText
        package var madeBy: UUID
        package var earlierMakers: [UUID]?
        package var submittedOn: CalendarDate?
        package var submittedBy: UUID?
        package var approvedOn: CalendarDate?
        package var approvedBy: UUID?
        package var sentOn: CalendarDate?
        package var sentTo: ShortText?
        package var disclosedOn: CalendarDate?
        package var disclosedLanguage: Language?
        package var copyGiven: Bool
        package var explainedBy: ShortText?
        package var risksTold: LongText?
        package var disclosureAcknowledged: Bool?
        package var signedBy: [ContractParty]
        package var signatures: JSONText
        package var signedOn: CalendarDate?
        package var endedOn: CalendarDate?
        package var endReason: ContractEnding?
        package var fault: FaultFinding?
        package var state: ContractState
        package var createdAt: Instant
        package var updatedAt: Instant

        package static let columns: SQL = """
            id, version, kind, employer_id, case_id, person_id, cooperation_id, project_id, template_id,
            edition, supersedes_id, revision_reason, languages, begins_on, ends_on, clauses, made_by,
            earlier_makers, submitted_on, submitted_by, approved_on, approved_by, sent_on, sent_to,
            disclosed_on, disclosed_language, copy_given, explained_by, risks_told, disclosure_acknowledged,
            signed_by, signatures, signed_on, ended_on, end_reason, fault, state, created_at, updated_at
            """

        package static let types: [String: any FieldValue.Type] = [
            "version": Int.self, "kind": ContractKind.self, "employer_id": ID<Employer>.self,
            "case_id": ID<CaseFile>.self, "person_id": ID<Person>.self, "cooperation_id": ID<Contract>.self,
            "project_id": ID<Project>.self, "template_id": ID<ContractTemplate>.self, "edition": Int.self,
            "supersedes_id": ID<Contract>.self, "revision_reason": LongText.self, "languages": [Language].self,
            "begins_on": CalendarDate.self, "ends_on": CalendarDate.self, "submitted_on": CalendarDate.self,
            "approved_on": CalendarDate.self, "sent_on": CalendarDate.self, "sent_to": ShortText.self,
            "disclosed_on": CalendarDate.self, "disclosed_language": Language.self, "copy_given": Bool.self,
            "explained_by": ShortText.self, "risks_told": LongText.self, "disclosure_acknowledged": Bool.self,
            "signed_by": [ContractParty].self, "signed_on": CalendarDate.self, "ended_on": CalendarDate.self,
            "end_reason": ContractEnding.self, "fault": FaultFinding.self, "state": ContractState.self,
            "created_at": Instant.self, "updated_at": Instant.self
        ]
        package static let nullable: Set<String> = [
            "case_id", "person_id", "cooperation_id", "project_id", "template_id", "supersedes_id",
            "revision_reason", "earlier_makers", "submitted_on", "submitted_by", "approved_on", "approved_by",
            "sent_on", "sent_to", "disclosed_on", "disclosed_language", "explained_by", "risks_told",
            "disclosure_acknowledged", "signed_on", "ended_on", "end_reason", "fault"
        ]
        package var parties: NamedParties { NamedParties(person: person, caseFile: caseFile) }
    }
}

extension Contract.Record {
    package init(row: borrowing Row) throws(RowError) {
        id = try row["id"]
        version = try row["version"]
        kind = try row["kind"]
        employer = try row["employer_id"]
        caseFile = try row["case_id"]
        person = try row["person_id"]
        cooperation = try row["cooperation_id"]
        project = try row["project_id"]
        template = try row["template_id"]
        edition = try row["edition"]
        supersedes = try row["supersedes_id"]
        revisionReason = try row["revision_reason"]
        languages = try row["languages"]
        beginsOn = try row["begins_on"]
        endsOn = try row["ends_on"]
        clauses = try row["clauses"]
        madeBy = try row["made_by"]
        earlierMakers = try row["earlier_makers"]
        submittedOn = try row["submitted_on"]
        submittedBy = try row["submitted_by"]
        approvedOn = try row["approved_on"]
        approvedBy = try row["approved_by"]
        sentOn = try row["sent_on"]
        sentTo = try row["sent_to"]
        disclosedOn = try row["disclosed_on"]
        disclosedLanguage = try row["disclosed_language"]
        copyGiven = try row["copy_given"]
        explainedBy = try row["explained_by"]
        risksTold = try row["risks_told"]
        disclosureAcknowledged = try row["disclosure_acknowledged"]
        signedBy = try row["signed_by"]
        signatures = try row["signatures"]
        signedOn = try row["signed_on"]
        endedOn = try row["ended_on"]
        endReason = try row["end_reason"]
        fault = try row["fault"]
        state = try row["state"]
        createdAt = try row["created_at"]
        updatedAt = try row["updated_at"]
    }
}

extension Assignment where Of == Contract {
    package static func kind(_ value: ContractKind) -> Self { Self("kind", value) }
    package static func employer(_ value: ID<Employer>) -> Self { Self("employer_id", value) }
    package static func caseFile(_ value: ID<CaseFile>?) -> Self { Self("case_id", value) }
    package static func person(_ value: ID<Person>?) -> Self { Self("person_id", value) }
    package static func cooperation(_ value: ID<Contract>?) -> Self { Self("cooperation_id", value) }
    package static func project(_ value: ID<Project>?) -> Self { Self("project_id", value) }
    package static func template(_ value: ID<ContractTemplate>?) -> Self { Self("template_id", value) }
    package static func edition(_ value: Int) -> Self { Self("edition", value) }
    package static func supersedes(_ value: ID<Contract>?) -> Self { Self("supersedes_id", value) }
    package static func revisionReason(_ value: LongText?) -> Self { Self("revision_reason", value) }
    package static func languages(_ value: [Language]) -> Self { Self("languages", value) }
    package static func beginsOn(_ value: CalendarDate) -> Self { Self("begins_on", value) }
    package static func endsOn(_ value: CalendarDate) -> Self { Self("ends_on", value) }
    package static func clauses(_ value: JSONText) -> Self { Self("clauses", value) }
    package static func clauses(_ value: (some PostgresValue)?) -> Self { Self("clauses", value) }
    package static func madeBy(_ value: UUID) -> Self { Self("made_by", value) }
    package static func earlierMakers(_ value: [UUID]?) -> Self { Self("earlier_makers", value) }
    package static func submittedOn(_ value: CalendarDate?) -> Self { Self("submitted_on", value) }
    package static func submittedBy(_ value: UUID?) -> Self { Self("submitted_by", value) }
    package static func approvedOn(_ value: CalendarDate?) -> Self { Self("approved_on", value) }
    package static func approvedBy(_ value: UUID?) -> Self { Self("approved_by", value) }
    package static func sentOn(_ value: CalendarDate?) -> Self { Self("sent_on", value) }
    package static func sentTo(_ value: ShortText?) -> Self { Self("sent_to", value) }
    package static func disclosedOn(_ value: CalendarDate?) -> Self { Self("disclosed_on", value) }
    package static func disclosedLanguage(_ value: Language?) -> Self { Self("disclosed_language", value) }
    package static func copyGiven(_ value: Bool) -> Self { Self("copy_given", value) }
    package static func explainedBy(_ value: ShortText?) -> Self { Self("explained_by", value) }
    package static func risksTold(_ value: LongText?) -> Self { Self("risks_told", value) }
    package static func disclosureAcknowledged(_ value: Bool?) -> Self { Self("disclosure_acknowledged", value) }
    package static func signedBy(_ value: [ContractParty]) -> Self { Self("signed_by", value) }
    package static func signatures(_ value: JSONText) -> Self { Self("signatures", value) }
    package static func signatures(_ value: (some PostgresValue)?) -> Self { Self("signatures", value) }
    package static func signedOn(_ value: CalendarDate?) -> Self { Self("signed_on", value) }
    package static func endedOn(_ value: CalendarDate?) -> Self { Self("ended_on", value) }
    package static func endReason(_ value: ContractEnding?) -> Self { Self("end_reason", value) }
    package static func fault(_ value: FaultFinding?) -> Self { Self("fault", value) }
    package static func state(_ value: ContractState) -> Self { Self("state", value) }
}
