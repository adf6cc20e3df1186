// Written by ModelWriter from the database; Database/write-model writes it anew.
// swift-format-ignore-file
import Core
import Foundation
import Postgres

extension Vacancy: StoredNoun {
    package struct Record: StoredRecord, MovingRecord, Codable {
        package var id: ID<Vacancy>
        package var version: Int
        package var title: ShortText
        package var body: LongText
        package var language: Language
        package var source: ShortText
        package var sourceKind: VacancySource
        package var url: ShortText?
        package var employerName: ShortText?
        package var destination: Country
        package var place: ShortText?
        package var occupation: Occupation?
        package var headcount: Int?
        package var payMinor: Int64?
        package var payCurrency: Currency?
        package var payUnit: PayUnit?
        package var workerCosts: JSONText?
        package var validUntil: CalendarDate?
        package var collectedBy: UUID
        package var screenedBy: UUID?
        package var verifiedBy: UUID?
        package var verifiedOn: CalendarDate?
        package var verificationMethod: VerificationMethod?
        package var verificationEvidence: LongText?
        package var authenticityScore: Int?
        package var channel: VacancyOutlet?
        package var subAgent: ID<SubAgent>?
        package var transmittedTo: ShortText?
        package var publishedOn: CalendarDate?
        package var reached: Int
        package var jobOrder: ID<JobOrder>?
        package var endedBecause: LongText?
        package var state: VacancyState
        package var createdAt: Instant
        package var updatedAt: Instant

        package static let columns: SQL = """
            id, version, title, body, language, source, source_kind, url, employer_name, destination, place,
            occupation, headcount, pay_minor, pay_currency, pay_unit, worker_costs, valid_until, collected_by,
            screened_by, verified_by, verified_on, verification_method, verification_evidence,
            authenticity_score, channel, sub_agent_id, transmitted_to, published_on, reached, job_order_id,
            ended_because, state, created_at, updated_at
            """

        package static let types: [String: any FieldValue.Type] = [
            "version": Int.self, "title": ShortText.self, "body": LongText.self, "language": Language.self,
            "source": ShortText.self, "source_kind": VacancySource.self, "url": ShortText.self,
            "employer_name": ShortText.self, "destination": Country.self, "place": ShortText.self,
            "occupation": Occupation.self, "headcount": Int.self, "pay_minor": Int64.self,
            "pay_currency": Currency.self, "pay_unit": PayUnit.self, "valid_until": CalendarDate.self,
            "verified_on": CalendarDate.self, "verification_method": VerificationMethod.self,
            "verification_evidence": LongText.self, "authenticity_score": Int.self,
            "channel": VacancyOutlet.self, "sub_agent_id": ID<SubAgent>.self, "transmitted_to": ShortText.self,
            "published_on": CalendarDate.self, "reached": Int.self, "job_order_id": ID<JobOrder>.self,
            "ended_because": LongText.self, "state": VacancyState.self, "created_at": Instant.self,
            "updated_at": Instant.self
        ]
        package static let nullable: Set<String> = [
            "url", "employer_name", "place", "occupation", "headcount", "pay_minor", "pay_currency", "pay_unit",
            "worker_costs", "valid_until", "screened_by", "verified_by", "verified_on", "verification_method",
            "verification_evidence", "authenticity_score", "channel", "sub_agent_id", "transmitted_to",
            "published_on", "job_order_id", "ended_because"
        ]
    }
}

extension Vacancy.Record {
    package init(row: borrowing Row) throws(RowError) {
        id = try row["id"]
        version = try row["version"]
        title = try row["title"]
        body = try row["body"]
        language = try row["language"]
        source = try row["source"]
        sourceKind = try row["source_kind"]
        url = try row["url"]
        employerName = try row["employer_name"]
        destination = try row["destination"]
        place = try row["place"]
        occupation = try row["occupation"]
        headcount = try row["headcount"]
        payMinor = try row["pay_minor"]
        payCurrency = try row["pay_currency"]
        payUnit = try row["pay_unit"]
        workerCosts = try row["worker_costs"]
        validUntil = try row["valid_until"]
        collectedBy = try row["collected_by"]
        screenedBy = try row["screened_by"]
        verifiedBy = try row["verified_by"]
        verifiedOn = try row["verified_on"]
        verificationMethod = try row["verification_method"]
        verificationEvidence = try row["verification_evidence"]
        authenticityScore = try row["authenticity_score"]
        channel = try row["channel"]
        subAgent = try row["sub_agent_id"]
        transmittedTo = try row["transmitted_to"]
        publishedOn = try row["published_on"]
        reached = try row["reached"]
        jobOrder = try row["job_order_id"]
        endedBecause = try row["ended_because"]
        state = try row["state"]
        createdAt = try row["created_at"]
        updatedAt = try row["updated_at"]
    }
}

extension Assignment where Of == Vacancy {
    package static func title(_ value: ShortText) -> Self { Self("title", value) }
    package static func body(_ value: LongText) -> Self { Self("body", value) }
    package static func language(_ value: Language) -> Self { Self("language", value) }
    package static func source(_ value: ShortText) -> Self { Self("source", value) }
    package static func sourceKind(_ value: VacancySource) -> Self { Self("source_kind", value) }
    package static func url(_ value: ShortText?) -> Self { Self("url", value) }
    package static func employerName(_ value: ShortText?) -> Self { Self("employer_name", value) }
    package static func destination(_ value: Country) -> Self { Self("destination", value) }
    package static func place(_ value: ShortText?) -> Self { Self("place", value) }
    package static func occupation(_ value: Occupation?) -> Self { Self("occupation", value) }
    package static func headcount(_ value: Int?) -> Self { Self("headcount", value) }
    package static func payMinor(_ value: Int64?) -> Self { Self("pay_minor", value) }
    package static func payCurrency(_ value: Currency?) -> Self { Self("pay_currency", value) }
    package static func payUnit(_ value: PayUnit?) -> Self { Self("pay_unit", value) }
    package static func workerCosts(_ value: JSONText?) -> Self { Self("worker_costs", value) }
    package static func workerCosts(_ value: (some PostgresValue)?) -> Self { Self("worker_costs", value) }
    package static func validUntil(_ value: CalendarDate?) -> Self { Self("valid_until", value) }
    package static func collectedBy(_ value: UUID) -> Self { Self("collected_by", value) }
    package static func screenedBy(_ value: UUID?) -> Self { Self("screened_by", value) }
    package static func verifiedBy(_ value: UUID?) -> Self { Self("verified_by", value) }
    package static func verifiedOn(_ value: CalendarDate?) -> Self { Self("verified_on", value) }
    package static func verificationMethod(_ value: VerificationMethod?) -> Self { Self("verification_method", value) }
    package static func verificationEvidence(_ value: LongText?) -> Self { Self("verification_evidence", value) }
    package static func authenticityScore(_ value: Int?) -> Self { Self("authenticity_score", value) }
    package static func channel(_ value: VacancyOutlet?) -> Self { Self("channel", value) }
    package static func subAgent(_ value: ID<SubAgent>?) -> Self { Self("sub_agent_id", value) }
    package static func transmittedTo(_ value: ShortText?) -> Self { Self("transmitted_to", value) }
    package static func publishedOn(_ value: CalendarDate?) -> Self { Self("published_on", value) }
    package static func reached(_ value: Int) -> Self { Self("reached", value) }
    package static func jobOrder(_ value: ID<JobOrder>?) -> Self { Self("job_order_id", value) }
    package static func endedBecause(_ value: LongText?) -> Self { Self("ended_because", value) }
    package static func state(_ value: VacancyState) -> Self { Self("state", value) }
}
