// Written by ModelWriter from the database; Database/write-model writes it anew.
// swift-format-ignore-file
import Core
import Foundation
import Postgres

extension Project: StoredNoun {
    package struct Record: StoredRecord, MovingRecord, Codable {
        package var id: ID<Project>
        package var version: Int
        package var kind: ProjectKind
        package var name: ShortText
        package var employer: ID<Employer>
        package var isOwn: Bool
        package var owner: ShortText
        package var country: Country
        package var contractNumber: ShortText
        package var contractSignedOn: CalendarDate
        package var contractValueMinor: Int64?
        package var contractValueCurrency: Currency?
        package var safetyHead: ShortText?
        package var safetyPlanAdoptedOn: CalendarDate?
        package var reserveMode: ProjectReserveMode?
        package var reserveMinor: Int64?
        package var reserveCurrency: Currency?
        package var reserveBank: ShortText?
        package var reserveValidUntil: CalendarDate?
        package var intermediary: ShortText?
        package var intermediaryLicence: ShortText?
        package var intermediaryLicensedUntil: CalendarDate?
        package var embassyReportedOn: CalendarDate?
        package var embassyReceipt: ShortText?
        package var threePartyContract: ShortText?
        package var threePartySignedOn: CalendarDate?
        package var agreement: ID<Agreement>?
        package var madeBy: UUID
        package var earlierMakers: [UUID]?
        package var confirmedBy: UUID?
        package var endedOn: CalendarDate?
        package var endReason: LongText?
        package var state: ProjectState
        package var createdAt: Instant
        package var updatedAt: Instant

        package static let columns: SQL = """
            id, version, kind, name, employer_id, is_own, owner, country, contract_number, contract_signed_on,
            contract_value_minor, contract_value_currency, safety_head, safety_plan_adopted_on, reserve_mode,
            reserve_minor, reserve_currency, reserve_bank, reserve_valid_until, intermediary,
            intermediary_licence, intermediary_licensed_until, embassy_reported_on, embassy_receipt,
            three_party_contract, three_party_signed_on, agreement_id, made_by, earlier_makers, confirmed_by,
            ended_on, end_reason, state, created_at, updated_at
            """

        package static let types: [String: any FieldValue.Type] = [
            "version": Int.self, "kind": ProjectKind.self, "name": ShortText.self,
            "employer_id": ID<Employer>.self, "is_own": Bool.self, "owner": ShortText.self,
            "country": Country.self, "contract_number": ShortText.self, "contract_signed_on": CalendarDate.self,
            "contract_value_minor": Int64.self, "contract_value_currency": Currency.self,
            "safety_head": ShortText.self, "safety_plan_adopted_on": CalendarDate.self,
            "reserve_mode": ProjectReserveMode.self, "reserve_minor": Int64.self,
            "reserve_currency": Currency.self, "reserve_bank": ShortText.self,
            "reserve_valid_until": CalendarDate.self, "intermediary": ShortText.self,
            "intermediary_licence": ShortText.self, "intermediary_licensed_until": CalendarDate.self,
            "embassy_reported_on": CalendarDate.self, "embassy_receipt": ShortText.self,
            "three_party_contract": ShortText.self, "three_party_signed_on": CalendarDate.self,
            "agreement_id": ID<Agreement>.self, "ended_on": CalendarDate.self, "end_reason": LongText.self,
            "state": ProjectState.self, "created_at": Instant.self, "updated_at": Instant.self
        ]
        package static let nullable: Set<String> = [
            "contract_value_minor", "contract_value_currency", "safety_head", "safety_plan_adopted_on",
            "reserve_mode", "reserve_minor", "reserve_currency", "reserve_bank", "reserve_valid_until",
            "intermediary", "intermediary_licence", "intermediary_licensed_until", "embassy_reported_on",
            "embassy_receipt", "three_party_contract", "three_party_signed_on", "agreement_id",
            "earlier_makers", "confirmed_by", "ended_on", "end_reason"
        ]
    }
}

extension Project.Record {
    package init(row: borrowing Row) throws(RowError) {
        id = try row["id"]
        version = try row["version"]
        kind = try row["kind"]
        name = try row["name"]
        employer = try row["employer_id"]
        isOwn = try row["is_own"]
        owner = try row["owner"]
        country = try row["country"]
        contractNumber = try row["contract_number"]
        contractSignedOn = try row["contract_signed_on"]
        contractValueMinor = try row["contract_value_minor"]
        contractValueCurrency = try row["contract_value_currency"]
        safetyHead = try row["safety_head"]
        safetyPlanAdoptedOn = try row["safety_plan_adopted_on"]
        reserveMode = try row["reserve_mode"]
        reserveMinor = try row["reserve_minor"]
        reserveCurrency = try row["reserve_currency"]
        reserveBank = try row["reserve_bank"]
        reserveValidUntil = try row["reserve_valid_until"]
        intermediary = try row["intermediary"]
        intermediaryLicence = try row["intermediary_licence"]
        intermediaryLicensedUntil = try row["intermediary_licensed_until"]
        embassyReportedOn = try row["embassy_reported_on"]
        embassyReceipt = try row["embassy_receipt"]
        threePartyContract = try row["three_party_contract"]
        threePartySignedOn = try row["three_party_signed_on"]
        agreement = try row["agreement_id"]
        madeBy = try row["made_by"]
        earlierMakers = try row["earlier_makers"]
        confirmedBy = try row["confirmed_by"]
        endedOn = try row["ended_on"]
        endReason = try row["end_reason"]
        state = try row["state"]
        createdAt = try row["created_at"]
        updatedAt = try row["updated_at"]
    }
}

extension Assignment where Of == Project {
    package static func kind(_ value: ProjectKind) -> Self { Self("kind", value) }
    package static func name(_ value: ShortText) -> Self { Self("name", value) }
    package static func employer(_ value: ID<Employer>) -> Self { Self("employer_id", value) }
    package static func isOwn(_ value: Bool) -> Self { Self("is_own", value) }
    package static func owner(_ value: ShortText) -> Self { Self("owner", value) }
    package static func country(_ value: Country) -> Self { Self("country", value) }
    package static func contractNumber(_ value: ShortText) -> Self { Self("contract_number", value) }
    package static func contractSignedOn(_ value: CalendarDate) -> Self { Self("contract_signed_on", value) }
    package static func contractValueMinor(_ value: Int64?) -> Self { Self("contract_value_minor", value) }
    package static func contractValueCurrency(_ value: Currency?) -> Self { Self("contract_value_currency", value) }
    package static func safetyHead(_ value: ShortText?) -> Self { Self("safety_head", value) }
    package static func safetyPlanAdoptedOn(_ value: CalendarDate?) -> Self { Self("safety_plan_adopted_on", value) }
    package static func reserveMode(_ value: ProjectReserveMode?) -> Self { Self("reserve_mode", value) }
    package static func reserveMinor(_ value: Int64?) -> Self { Self("reserve_minor", value) }
    package static func reserveCurrency(_ value: Currency?) -> Self { Self("reserve_currency", value) }
    package static func reserveBank(_ value: ShortText?) -> Self { Self("reserve_bank", value) }
    package static func reserveValidUntil(_ value: CalendarDate?) -> Self { Self("reserve_valid_until", value) }
    package static func intermediary(_ value: ShortText?) -> Self { Self("intermediary", value) }
    package static func intermediaryLicence(_ value: ShortText?) -> Self { Self("intermediary_licence", value) }
    package static func intermediaryLicensedUntil(_ value: CalendarDate?) -> Self { Self("intermediary_licensed_until", value) }
    package static func embassyReportedOn(_ value: CalendarDate?) -> Self { Self("embassy_reported_on", value) }
    package static func embassyReceipt(_ value: ShortText?) -> Self { Self("embassy_receipt", value) }
    package static func threePartyContract(_ value: ShortText?) -> Self { Self("three_party_contract", value) }
    package static func threePartySignedOn(_ value: CalendarDate?) -> Self { Self("three_party_signed_on", value) }
    package static func agreement(_ value: ID<Agreement>?) -> Self { Self("agreement_id", value) }
    package static func madeBy(_ value: UUID) -> Self { Self("made_by", value) }
    package static func earlierMakers(_ value: [UUID]?) -> Self { Self("earlier_makers", value) }
    package static func confirmedBy(_ value: UUID?) -> Self { Self("confirmed_by", value) }
    package static func endedOn(_ value: CalendarDate?) -> Self { Self("ended_on", value) }
    package static func endReason(_ value: LongText?) -> Self { Self("end_reason", value) }
    package static func state(_ value: ProjectState) -> Self { Self("state", value) }
}
