// Written by ModelWriter from the database; Database/write-model writes it anew.
// swift-format-ignore-file
import Core
import Foundation
import Postgres

extension IncidentPerson: StoredNoun {
    package struct Record: StoredRecord, Codable {
        package var id: ID<IncidentPerson>
        package var version: Int
        package var incident: ID<Incident>
        package var person: ID<Person>
        package var caseFile: ID<CaseFile>
        package var deployment: ID<Deployment>
        package var condition: PersonCondition
        package var learntAt: Instant?
        package var createdAt: Instant
        package var updatedAt: Instant

        package static let columns: SQL = """
            id, version, incident_id, person_id, case_id, deployment_id, condition, learnt_at, created_at,
            updated_at
            """

        package static let types: [String: any FieldValue.Type] = [
            "version": Int.self, "incident_id": ID<Incident>.self, "person_id": ID<Person>.self,
            "case_id": ID<CaseFile>.self, "deployment_id": ID<Deployment>.self,
            "condition": PersonCondition.self, "learnt_at": Instant.self, "created_at": Instant.self,
            "updated_at": Instant.self
        ]
        package static let nullable: Set<String> = [
            "learnt_at"
        ]
        package var parties: NamedParties { NamedParties(person: person, caseFile: caseFile) }
    }
}

extension IncidentPerson.Record {
    package init(row: borrowing Row) throws(RowError) {
        id = try row["id"]
        version = try row["version"]
        incident = try row["incident_id"]
        person = try row["person_id"]
        caseFile = try row["case_id"]
        deployment = try row["deployment_id"]
        condition = try row["condition"]
        learntAt = try row["learnt_at"]
        createdAt = try row["created_at"]
        updatedAt = try row["updated_at"]
    }
}

extension Assignment where Of == IncidentPerson {
    package static func incident(_ value: ID<Incident>) -> Self { Self("incident_id", value) }
    package static func person(_ value: ID<Person>) -> Self { Self("person_id", value) }
    package static func caseFile(_ value: ID<CaseFile>) -> Self { Self("case_id", value) }
    package static func deployment(_ value: ID<Deployment>) -> Self { Self("deployment_id", value) }
    package static func condition(_ value: PersonCondition) -> Self { Self("condition", value) }
    package static func learntAt(_ value: Instant?) -> Self { Self("learnt_at", value) }
}
