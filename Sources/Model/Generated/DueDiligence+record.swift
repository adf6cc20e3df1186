// Written by ModelWriter from the database; Database/write-model writes it anew.
// swift-format-ignore-file
import Core
import Foundation
import Postgres

extension DueDiligence: StoredNoun {
    package struct Record: StoredRecord, MovingRecord, Codable {
        package var id: ID<DueDiligence>
        package var version: Int
        package var employer: ID<Employer>
        package var checkedOn: CalendarDate
        package var validUntil: CalendarDate
        package var existsLegally: Bool
        package var isEntity: Bool
        package var permitChecked: Bool
        package var ownersListed: Bool
        package var siteVisitedOn: CalendarDate?
        package var adverseCases: Int
        package var dprkPartner: Bool
        package var dprkCrew: Bool
        package var wagesLawful: Bool
        package var housingAdequate: Bool
        package var turnoverChecked: Bool?
        package var creditCheckedOn: CalendarDate?
        package var creditSource: ShortText?
        package var creditListed: Bool?
        package var evidence: LongText
        package var madeBy: UUID
        package var confirmedBy: UUID?
        package var confirmedAt: Instant?
        package var state: DueDiligenceState
        package var createdAt: Instant
        package var updatedAt: Instant

        package static let columns: SQL = """
            id, version, employer_id, checked_on, valid_until, exists_legally, is_entity, permit_checked,
            owners_listed, site_visited_on, adverse_cases, dprk_partner, dprk_crew, wages_lawful,
            housing_adequate, turnover_checked, credit_checked_on, credit_source, credit_listed, evidence,
            made_by, confirmed_by, confirmed_at, state, created_at, updated_at
            """

        package static let types: [String: any FieldValue.Type] = [
            "version": Int.self, "employer_id": ID<Employer>.self, "checked_on": CalendarDate.self,
            "valid_until": CalendarDate.self, "exists_legally": Bool.self, "is_entity": Bool.self,
            "permit_checked": Bool.self, "owners_listed": Bool.self, "site_visited_on": CalendarDate.self,
            "adverse_cases": Int.self, "dprk_partner": Bool.self, "dprk_crew": Bool.self,
            "wages_lawful": Bool.self, "housing_adequate": Bool.self, "turnover_checked": Bool.self,
            "credit_checked_on": CalendarDate.self, "credit_source": ShortText.self, "credit_listed": Bool.self,
            "evidence": LongText.self, "confirmed_at": Instant.self, "state": DueDiligenceState.self,
            "created_at": Instant.self, "updated_at": Instant.self
        ]
        package static let nullable: Set<String> = [
            "site_visited_on", "turnover_checked", "credit_checked_on", "credit_source", "credit_listed",
            "confirmed_by", "confirmed_at"
        ]
    }
}

extension DueDiligence.Record {
    package init(row: borrowing Row) throws(RowError) {
        id = try row["id"]
        version = try row["version"]
        employer = try row["employer_id"]
        checkedOn = try row["checked_on"]
        validUntil = try row["valid_until"]
        existsLegally = try row["exists_legally"]
        isEntity = try row["is_entity"]
        permitChecked = try row["permit_checked"]
        ownersListed = try row["owners_listed"]
        siteVisitedOn = try row["site_visited_on"]
        adverseCases = try row["adverse_cases"]
        dprkPartner = try row["dprk_partner"]
        dprkCrew = try row["dprk_crew"]
        wagesLawful = try row["wages_lawful"]
        housingAdequate = try row["housing_adequate"]
        turnoverChecked = try row["turnover_checked"]
        creditCheckedOn = try row["credit_checked_on"]
        creditSource = try row["credit_source"]
        creditListed = try row["credit_listed"]
        evidence = try row["evidence"]
        madeBy = try row["made_by"]
        confirmedBy = try row["confirmed_by"]
        confirmedAt = try row["confirmed_at"]
        state = try row["state"]
        createdAt = try row["created_at"]
        updatedAt = try row["updated_at"]
    }
}

extension Assignment where Of == DueDiligence {
    package static func employer(_ value: ID<Employer>) -> Self { Self("employer_id", value) }
    package static func checkedOn(_ value: CalendarDate) -> Self { Self("checked_on", value) }
    package static func validUntil(_ value: CalendarDate) -> Self { Self("valid_until", value) }
    package static func existsLegally(_ value: Bool) -> Self { Self("exists_legally", value) }
    package static func isEntity(_ value: Bool) -> Self { Self("is_entity", value) }
    package static func permitChecked(_ value: Bool) -> Self { Self("permit_checked", value) }
    package static func ownersListed(_ value: Bool) -> Self { Self("owners_listed", value) }
    package static func siteVisitedOn(_ value: CalendarDate?) -> Self { Self("site_visited_on", value) }
    package static func adverseCases(_ value: Int) -> Self { Self("adverse_cases", value) }
    package static func dprkPartner(_ value: Bool) -> Self { Self("dprk_partner", value) }
    package static func dprkCrew(_ value: Bool) -> Self { Self("dprk_crew", value) }
    package static func wagesLawful(_ value: Bool) -> Self { Self("wages_lawful", value) }
    package static func housingAdequate(_ value: Bool) -> Self { Self("housing_adequate", value) }
    package static func turnoverChecked(_ value: Bool?) -> Self { Self("turnover_checked", value) }
    package static func creditCheckedOn(_ value: CalendarDate?) -> Self { Self("credit_checked_on", value) }
    package static func creditSource(_ value: ShortText?) -> Self { Self("credit_source", value) }
    package static func creditListed(_ value: Bool?) -> Self { Self("credit_listed", value) }
    package static func evidence(_ value: LongText) -> Self { Self("evidence", value) }
    package static func madeBy(_ value: UUID) -> Self { Self("made_by", value) }
    package static func confirmedBy(_ value: UUID?) -> Self { Self("confirmed_by", value) }
    package static func confirmedAt(_ value: Instant?) -> Self { Self("confirmed_at", value) }
    package static func state(_ value: DueDiligenceState) -> Self { Self("state", value) }
}
