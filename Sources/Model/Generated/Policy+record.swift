// Written by ModelWriter from the database; Database/write-model writes it anew.
// swift-format-ignore-file
import Core
import Foundation
import Postgres

extension Policy: StoredNoun {
    package struct Record: StoredRecord, MovingRecord {
        package var id: ID<Policy>
        package var version: Int
        package var person: ID<Person>
        package var caseFile: ID<CaseFile>
        package var kind: PolicyKind
        package var insurer: ShortText
        package var takenOutBy: PolicyTaker?
        package var number: ShortText?
        package var coveredFrom: CalendarDate
        package var coveredUntil: CalendarDate
        package var sumMinor: Int64
        package var currency: Currency
        package var coversDeath: Bool?
        package var insuredConsentOn: CalendarDate?
        package var beneficiaryRelationship: Beneficiary?
        package var beneficiarySealed: [UInt8]?
        package var beneficiaryConsentOn: CalendarDate?
        package var claimedOn: CalendarDate?
        package var claimSealed: [UInt8]?
        package var settledOn: CalendarDate?
        package var settledMinor: Int64?
        package var state: PolicyState
        package var createdAt: Instant
        package var updatedAt: Instant

        package static let columns: SQL = """
            id, version, person_id, case_id, kind, insurer, taken_out_by, number, covered_from, covered_until,
            sum_minor, currency, covers_death, insured_consent_on, beneficiary_relationship, beneficiary_sealed,
            beneficiary_consent_on, claimed_on, claim_sealed, settled_on, settled_minor, state, created_at,
            updated_at
            """

        package static let types: [String: any FieldValue.Type] = [
            "version": Int.self, "person_id": ID<Person>.self, "case_id": ID<CaseFile>.self,
            "kind": PolicyKind.self, "insurer": ShortText.self, "taken_out_by": PolicyTaker.self,
            "number": ShortText.self, "covered_from": CalendarDate.self, "covered_until": CalendarDate.self,
            "sum_minor": Int64.self, "currency": Currency.self, "covers_death": Bool.self,
            "insured_consent_on": CalendarDate.self, "beneficiary_relationship": Beneficiary.self,
            "beneficiary_consent_on": CalendarDate.self, "claimed_on": CalendarDate.self,
            "settled_on": CalendarDate.self, "settled_minor": Int64.self, "state": PolicyState.self,
            "created_at": Instant.self, "updated_at": Instant.self
        ]
        package static let nullable: Set<String> = [
            "taken_out_by", "number", "covers_death", "insured_consent_on", "beneficiary_relationship",
            "beneficiary_sealed", "beneficiary_consent_on", "claimed_on", "claim_sealed", "settled_on",
            "settled_minor"
        ]
        package var parties: NamedParties { NamedParties(person: person, caseFile: caseFile) }
    }
}

extension Policy.Record {
    package init(row: borrowing Row) throws(RowError) {
        id = try row["id"]
        version = try row["version"]
        person = try row["person_id"]
        caseFile = try row["case_id"]
        kind = try row["kind"]
        insurer = try row["insurer"]
        takenOutBy = try row["taken_out_by"]
        number = try row["number"]
        coveredFrom = try row["covered_from"]
        coveredUntil = try row["covered_until"]
        sumMinor = try row["sum_minor"]
        currency = try row["currency"]
        coversDeath = try row["covers_death"]
        insuredConsentOn = try row["insured_consent_on"]
        beneficiaryRelationship = try row["beneficiary_relationship"]
        beneficiarySealed = try row["beneficiary_sealed"]
        beneficiaryConsentOn = try row["beneficiary_consent_on"]
        claimedOn = try row["claimed_on"]
        claimSealed = try row["claim_sealed"]
        settledOn = try row["settled_on"]
        settledMinor = try row["settled_minor"]
        state = try row["state"]
        createdAt = try row["created_at"]
        updatedAt = try row["updated_at"]
    }
}

extension Assignment where Of == Policy {
    package static func person(_ value: ID<Person>) -> Self { Self("person_id", value) }
    package static func caseFile(_ value: ID<CaseFile>) -> Self { Self("case_id", value) }
    package static func kind(_ value: PolicyKind) -> Self { Self("kind", value) }
    package static func insurer(_ value: ShortText) -> Self { Self("insurer", value) }
    package static func takenOutBy(_ value: PolicyTaker?) -> Self { Self("taken_out_by", value) }
    package static func number(_ value: ShortText?) -> Self { Self("number", value) }
    package static func coveredFrom(_ value: CalendarDate) -> Self { Self("covered_from", value) }
    package static func coveredUntil(_ value: CalendarDate) -> Self { Self("covered_until", value) }
    package static func sumMinor(_ value: Int64) -> Self { Self("sum_minor", value) }
    package static func currency(_ value: Currency) -> Self { Self("currency", value) }
    package static func coversDeath(_ value: Bool?) -> Self { Self("covers_death", value) }
    package static func insuredConsentOn(_ value: CalendarDate?) -> Self { Self("insured_consent_on", value) }
    package static func beneficiaryRelationship(_ value: Beneficiary?) -> Self { Self("beneficiary_relationship", value) }
    package static func beneficiarySealed(_ value: [UInt8]?) -> Self { Self("beneficiary_sealed", value) }
    package static func beneficiaryConsentOn(_ value: CalendarDate?) -> Self { Self("beneficiary_consent_on", value) }
    package static func claimedOn(_ value: CalendarDate?) -> Self { Self("claimed_on", value) }
    package static func claimSealed(_ value: [UInt8]?) -> Self { Self("claim_sealed", value) }
    package static func settledOn(_ value: CalendarDate?) -> Self { Self("settled_on", value) }
    package static func settledMinor(_ value: Int64?) -> Self { Self("settled_minor", value) }
    package static func state(_ value: PolicyState) -> Self { Self("state", value) }
}
