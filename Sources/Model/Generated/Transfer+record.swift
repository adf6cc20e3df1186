// Written by ModelWriter from the database; Database/write-model writes it anew.
// swift-format-ignore-file
import Core
import Foundation
import Postgres

extension Transfer: StoredNoun {
    package struct Record: StoredRecord, MovingRecord, Codable {
        package var id: ID<Transfer>
        package var version: Int
        package var person: ID<Person>
        package var caseFile: ID<CaseFile>
        package var employer: ID<Employer>
        package var country: Country
        package var kinds: [TransferredKind]
        package var purpose: ShortText
        package var legalRoute: LegalRoute
        package var assessment: ShortText
        package var assessedOn: CalendarDate
        package var transferredOn: CalendarDate
        package var stoppedOn: CalendarDate?
        package var state: TransferState
        package var createdAt: Instant
        package var updatedAt: Instant

        package static let columns: SQL = """
            id, version, person_id, case_id, employer_id, country, kinds, purpose, legal_route, assessment,
            assessed_on, transferred_on, stopped_on, state, created_at, updated_at
            """

        package static let types: [String: any FieldValue.Type] = [
            "version": Int.self, "person_id": ID<Person>.self, "case_id": ID<CaseFile>.self,
            "employer_id": ID<Employer>.self, "country": Country.self, "kinds": [TransferredKind].self,
            "purpose": ShortText.self, "legal_route": LegalRoute.self, "assessment": ShortText.self,
            "assessed_on": CalendarDate.self, "transferred_on": CalendarDate.self,
            "stopped_on": CalendarDate.self, "state": TransferState.self, "created_at": Instant.self,
            "updated_at": Instant.self
        ]
        package static let nullable: Set<String> = [
            "stopped_on"
        ]
        package var parties: NamedParties { NamedParties(person: person, caseFile: caseFile) }
    }
}

extension Transfer.Record {
    package init(row: borrowing Row) throws(RowError) {
        id = try row["id"]
        version = try row["version"]
        person = try row["person_id"]
        caseFile = try row["case_id"]
        employer = try row["employer_id"]
        country = try row["country"]
        kinds = try row["kinds"]
        purpose = try row["purpose"]
        legalRoute = try row["legal_route"]
        assessment = try row["assessment"]
        assessedOn = try row["assessed_on"]
        transferredOn = try row["transferred_on"]
        stoppedOn = try row["stopped_on"]
        state = try row["state"]
        createdAt = try row["created_at"]
        updatedAt = try row["updated_at"]
    }
}

extension Assignment where Of == Transfer {
    package static func person(_ value: ID<Person>) -> Self { Self("person_id", value) }
    package static func caseFile(_ value: ID<CaseFile>) -> Self { Self("case_id", value) }
    package static func employer(_ value: ID<Employer>) -> Self { Self("employer_id", value) }
    package static func country(_ value: Country) -> Self { Self("country", value) }
    package static func kinds(_ value: [TransferredKind]) -> Self { Self("kinds", value) }
    package static func purpose(_ value: ShortText) -> Self { Self("purpose", value) }
    package static func legalRoute(_ value: LegalRoute) -> Self { Self("legal_route", value) }
    package static func assessment(_ value: ShortText) -> Self { Self("assessment", value) }
    package static func assessedOn(_ value: CalendarDate) -> Self { Self("assessed_on", value) }
    package static func transferredOn(_ value: CalendarDate) -> Self { Self("transferred_on", value) }
    package static func stoppedOn(_ value: CalendarDate?) -> Self { Self("stopped_on", value) }
    package static func state(_ value: TransferState) -> Self { Self("state", value) }
}
