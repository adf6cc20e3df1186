// Written by ModelWriter from the database; Database/write-model writes it anew.
// swift-format-ignore-file
import Core
import Foundation
import Postgres

extension SupportPlan: StoredNoun {
    package struct Record: StoredRecord, MovingRecord, Codable {
        package var id: ID<SupportPlan>
        package var version: Int
        package var person: ID<Person>
        package var caseFile: ID<CaseFile>
        package var implementer: SupportImplementer
        package var organisation: ShortText?
        package var items: [SupportItem]
        package var languages: [Language]
        package var costsOnHost: Bool
        package var madeBy: UUID
        package var givenBy: UUID?
        package var givenOn: CalendarDate?
        package var givenLanguage: Language?
        package var interviewedOn: CalendarDate?
        package var interviewLanguage: Language?
        package var supervisorHeard: Bool?
        package var state: SupportPlanState
        package var createdAt: Instant
        package var updatedAt: Instant

        package static let columns: SQL = """
            id, version, person_id, case_id, implementer, organisation, items, languages, costs_on_host,
            made_by, given_by, given_on, given_language, interviewed_on, interview_language, supervisor_heard,
            state, created_at, updated_at
            """

        package static let types: [String: any FieldValue.Type] = [
            "version": Int.self, "person_id": ID<Person>.self, "case_id": ID<CaseFile>.self,
            "implementer": SupportImplementer.self, "organisation": ShortText.self, "items": [SupportItem].self,
            "languages": [Language].self, "costs_on_host": Bool.self, "given_on": CalendarDate.self,
            "given_language": Language.self, "interviewed_on": CalendarDate.self,
            "interview_language": Language.self, "supervisor_heard": Bool.self, "state": SupportPlanState.self,
            "created_at": Instant.self, "updated_at": Instant.self
        ]
        package static let nullable: Set<String> = [
            "organisation", "given_by", "given_on", "given_language", "interviewed_on", "interview_language",
            "supervisor_heard"
        ]
        package var parties: NamedParties { NamedParties(person: person, caseFile: caseFile) }
    }
}

extension SupportPlan.Record {
    package init(row: borrowing Row) throws(RowError) {
        id = try row["id"]
        version = try row["version"]
        person = try row["person_id"]
        caseFile = try row["case_id"]
        implementer = try row["implementer"]
        organisation = try row["organisation"]
        items = try row["items"]
        languages = try row["languages"]
        costsOnHost = try row["costs_on_host"]
        madeBy = try row["made_by"]
        givenBy = try row["given_by"]
        givenOn = try row["given_on"]
        givenLanguage = try row["given_language"]
        interviewedOn = try row["interviewed_on"]
        interviewLanguage = try row["interview_language"]
        supervisorHeard = try row["supervisor_heard"]
        state = try row["state"]
        createdAt = try row["created_at"]
        updatedAt = try row["updated_at"]
    }
}

extension Assignment where Of == SupportPlan {
    package static func person(_ value: ID<Person>) -> Self { Self("person_id", value) }
    package static func caseFile(_ value: ID<CaseFile>) -> Self { Self("case_id", value) }
    package static func implementer(_ value: SupportImplementer) -> Self { Self("implementer", value) }
    package static func organisation(_ value: ShortText?) -> Self { Self("organisation", value) }
    package static func items(_ value: [SupportItem]) -> Self { Self("items", value) }
    package static func languages(_ value: [Language]) -> Self { Self("languages", value) }
    package static func costsOnHost(_ value: Bool) -> Self { Self("costs_on_host", value) }
    package static func madeBy(_ value: UUID) -> Self { Self("made_by", value) }
    package static func givenBy(_ value: UUID?) -> Self { Self("given_by", value) }
    package static func givenOn(_ value: CalendarDate?) -> Self { Self("given_on", value) }
    package static func givenLanguage(_ value: Language?) -> Self { Self("given_language", value) }
    package static func interviewedOn(_ value: CalendarDate?) -> Self { Self("interviewed_on", value) }
    package static func interviewLanguage(_ value: Language?) -> Self { Self("interview_language", value) }
    package static func supervisorHeard(_ value: Bool?) -> Self { Self("supervisor_heard", value) }
    package static func state(_ value: SupportPlanState) -> Self { Self("state", value) }
}
