// Written by ModelWriter from the database; Database/write-model writes it anew.
// swift-format-ignore-file
import Core
import Foundation
import Postgres

extension CaseFile: StoredNoun {
    package struct Record: StoredRecord, MovingRecord, Codable {
        package var id: ID<CaseFile>
        package var version: Int
        package var person: ID<Person>
        package var employer: ID<Employer>
        package var site: ID<Site>
        package var jobOrder: ID<JobOrder>?
        package var project: ID<Project>?
        package var subAgent: ID<SubAgent>?
        package var destination: Country
        package var programme: ShortText
        package var occupation: Occupation
        package var plannedDeparture: CalendarDate
        package var plannedEnd: CalendarDate
        package var appliedOn: CalendarDate?
        package var selectedOn: CalendarDate?
        package var reconfirmedOn: CalendarDate?
        package var hotlineCardOn: CalendarDate?
        package var hotlineCardLanguage: Language?
        package var dataConsentOn: CalendarDate?
        package var openedBy: UUID?
        package var endReason: CaseEnding?
        package var state: CaseState
        package var createdAt: Instant
        package var updatedAt: Instant

        package static let columns: SQL = """
            id, version, person_id, employer_id, site_id, job_order_id, project_id, sub_agent_id, destination,
            programme, occupation, planned_departure, planned_end, applied_on, selected_on, reconfirmed_on,
            hotline_card_on, hotline_card_language, data_consent_on, opened_by, end_reason, state, created_at,
            updated_at
            """

        package static let types: [String: any FieldValue.Type] = [
            "version": Int.self, "person_id": ID<Person>.self, "employer_id": ID<Employer>.self,
            "site_id": ID<Site>.self, "job_order_id": ID<JobOrder>.self, "project_id": ID<Project>.self,
            "sub_agent_id": ID<SubAgent>.self, "destination": Country.self, "programme": ShortText.self,
            "occupation": Occupation.self, "planned_departure": CalendarDate.self,
            "planned_end": CalendarDate.self, "applied_on": CalendarDate.self, "selected_on": CalendarDate.self,
            "reconfirmed_on": CalendarDate.self, "hotline_card_on": CalendarDate.self,
            "hotline_card_language": Language.self, "data_consent_on": CalendarDate.self,
            "end_reason": CaseEnding.self, "state": CaseState.self, "created_at": Instant.self,
            "updated_at": Instant.self
        ]
        package static let nullable: Set<String> = [
            "job_order_id", "project_id", "sub_agent_id", "applied_on", "selected_on", "reconfirmed_on",
            "hotline_card_on", "hotline_card_language", "data_consent_on", "opened_by", "end_reason"
        ]
        package var parties: NamedParties { NamedParties(person: person, caseFile: id) }
    }
}

extension CaseFile.Record {
    package init(row: borrowing Row) throws(RowError) {
        id = try row["id"]
        version = try row["version"]
        person = try row["person_id"]
        employer = try row["employer_id"]
        site = try row["site_id"]
        jobOrder = try row["job_order_id"]
        project = try row["project_id"]
        subAgent = try row["sub_agent_id"]
        destination = try row["destination"]
        programme = try row["programme"]
        occupation = try row["occupation"]
        plannedDeparture = try row["planned_departure"]
        plannedEnd = try row["planned_end"]
        appliedOn = try row["applied_on"]
        selectedOn = try row["selected_on"]
        reconfirmedOn = try row["reconfirmed_on"]
        hotlineCardOn = try row["hotline_card_on"]
        hotlineCardLanguage = try row["hotline_card_language"]
        dataConsentOn = try row["data_consent_on"]
        openedBy = try row["opened_by"]
        endReason = try row["end_reason"]
        state = try row["state"]
        createdAt = try row["created_at"]
        updatedAt = try row["updated_at"]
    }
}

extension Assignment where Of == CaseFile {
    package static func person(_ value: ID<Person>) -> Self { Self("person_id", value) }
    package static func employer(_ value: ID<Employer>) -> Self { Self("employer_id", value) }
    package static func site(_ value: ID<Site>) -> Self { Self("site_id", value) }
    package static func jobOrder(_ value: ID<JobOrder>?) -> Self { Self("job_order_id", value) }
    package static func project(_ value: ID<Project>?) -> Self { Self("project_id", value) }
    package static func subAgent(_ value: ID<SubAgent>?) -> Self { Self("sub_agent_id", value) }
    package static func destination(_ value: Country) -> Self { Self("destination", value) }
    package static func programme(_ value: ShortText) -> Self { Self("programme", value) }
    package static func occupation(_ value: Occupation) -> Self { Self("occupation", value) }
    package static func plannedDeparture(_ value: CalendarDate) -> Self { Self("planned_departure", value) }
    package static func plannedEnd(_ value: CalendarDate) -> Self { Self("planned_end", value) }
    package static func appliedOn(_ value: CalendarDate?) -> Self { Self("applied_on", value) }
    package static func selectedOn(_ value: CalendarDate?) -> Self { Self("selected_on", value) }
    package static func reconfirmedOn(_ value: CalendarDate?) -> Self { Self("reconfirmed_on", value) }
    package static func hotlineCardOn(_ value: CalendarDate?) -> Self { Self("hotline_card_on", value) }
    package static func hotlineCardLanguage(_ value: Language?) -> Self { Self("hotline_card_language", value) }
    package static func dataConsentOn(_ value: CalendarDate?) -> Self { Self("data_consent_on", value) }
    package static func openedBy(_ value: UUID?) -> Self { Self("opened_by", value) }
    package static func endReason(_ value: CaseEnding?) -> Self { Self("end_reason", value) }
    package static func state(_ value: CaseState) -> Self { Self("state", value) }
}
