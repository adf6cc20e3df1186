// Written by ModelWriter from the database; Database/write-model writes it anew.
// swift-format-ignore-file
import Core
import Foundation
import Postgres

extension RightsCase: StoredNoun {
    package struct Record: StoredRecord, MovingRecord {
        package var id: ID<RightsCase>
        package var version: Int
        package var person: ID<Person>
        package var caseFile: ID<CaseFile>
        package var category: RightsCategory
        package var reporter: Reporter
        package var language: Language
        package var narrativeSealed: [UInt8]
        package var safeContactSealed: [UInt8]?
        package var receivedAt: Instant
        package var acknowledgeDue: Instant
        package var acknowledgedAt: Instant?
        package var triageDue: Instant
        package var triagedAt: Instant?
        package var indicators: JSONText
        package var priority: RightsPriority?
        package var employerNoticeConsent: Bool
        package var reportDue: Instant?
        package var reportedAt: Instant?
        package var settleBy: CalendarDate?
        package var claimMinor: Int64?
        package var claimCurrency: Currency?
        package var claimClause: String?
        package var claimBasis: JSONText?
        package var remedyMinor: Int64?
        package var remedyCurrency: Currency?
        package var remedyEvidence: ShortText?
        package var remediedAt: Instant?
        package var confirmedAt: Instant?
        package var confirmedLanguage: Language?
        package var failedContacts: Int
        package var lastFailedOn: CalendarDate?
        package var handledBy: [UUID]
        package var closedAt: Instant?
        package var closedBy: UUID?
        package var state: RightsCaseState
        package var createdAt: Instant
        package var updatedAt: Instant

        package static let columns: SQL = """
            id, version, person_id, case_id, category, reporter, language, narrative_sealed,
            safe_contact_sealed, received_at, acknowledge_due, acknowledged_at, triage_due, triaged_at,
            indicators, priority, employer_notice_consent, report_due, reported_at, settle_by, claim_minor,
            claim_currency, claim_clause, claim_basis, remedy_minor, remedy_currency, remedy_evidence,
            remedied_at, confirmed_at, confirmed_language, failed_contacts, last_failed_on, handled_by,
            closed_at, closed_by, state, created_at, updated_at
            """

        package static let types: [String: any FieldValue.Type] = [
            "version": Int.self, "person_id": ID<Person>.self, "case_id": ID<CaseFile>.self,
            "category": RightsCategory.self, "reporter": Reporter.self, "language": Language.self,
            "received_at": Instant.self, "acknowledge_due": Instant.self, "acknowledged_at": Instant.self,
            "triage_due": Instant.self, "triaged_at": Instant.self, "priority": RightsPriority.self,
            "employer_notice_consent": Bool.self, "report_due": Instant.self, "reported_at": Instant.self,
            "settle_by": CalendarDate.self, "claim_minor": Int64.self, "claim_currency": Currency.self,
            "remedy_minor": Int64.self, "remedy_currency": Currency.self, "remedy_evidence": ShortText.self,
            "remedied_at": Instant.self, "confirmed_at": Instant.self, "confirmed_language": Language.self,
            "failed_contacts": Int.self, "last_failed_on": CalendarDate.self, "closed_at": Instant.self,
            "state": RightsCaseState.self, "created_at": Instant.self, "updated_at": Instant.self
        ]
        package static let nullable: Set<String> = [
            "safe_contact_sealed", "acknowledged_at", "triaged_at", "priority", "report_due", "reported_at",
            "settle_by", "claim_minor", "claim_currency", "claim_clause", "claim_basis", "remedy_minor",
            "remedy_currency", "remedy_evidence", "remedied_at", "confirmed_at", "confirmed_language",
            "last_failed_on", "closed_at", "closed_by"
        ]
        package var parties: NamedParties { NamedParties(person: person, caseFile: caseFile) }
    }
}

extension RightsCase.Record {
    package init(row: borrowing Row) throws(RowError) {
        id = try row["id"]
        version = try row["version"]
        person = try row["person_id"]
        caseFile = try row["case_id"]
        category = try row["category"]
        reporter = try row["reporter"]
        language = try row["language"]
        narrativeSealed = try row["narrative_sealed"]
        safeContactSealed = try row["safe_contact_sealed"]
        receivedAt = try row["received_at"]
        acknowledgeDue = try row["acknowledge_due"]
        acknowledgedAt = try row["acknowledged_at"]
        triageDue = try row["triage_due"]
        triagedAt = try row["triaged_at"]
        indicators = try row["indicators"]
        priority = try row["priority"]
        employerNoticeConsent = try row["employer_notice_consent"]
        reportDue = try row["report_due"]
        reportedAt = try row["reported_at"]
        settleBy = try row["settle_by"]
        claimMinor = try row["claim_minor"]
        claimCurrency = try row["claim_currency"]
        claimClause = try row["claim_clause"]
        claimBasis = try row["claim_basis"]
        remedyMinor = try row["remedy_minor"]
        remedyCurrency = try row["remedy_currency"]
        remedyEvidence = try row["remedy_evidence"]
        remediedAt = try row["remedied_at"]
        confirmedAt = try row["confirmed_at"]
        confirmedLanguage = try row["confirmed_language"]
        failedContacts = try row["failed_contacts"]
        lastFailedOn = try row["last_failed_on"]
        handledBy = try row["handled_by"]
        closedAt = try row["closed_at"]
        closedBy = try row["closed_by"]
        state = try row["state"]
        createdAt = try row["created_at"]
        updatedAt = try row["updated_at"]
    }
}

extension Assignment where Of == RightsCase {
    package static func person(_ value: ID<Person>) -> Self { Self("person_id", value) }
    package static func caseFile(_ value: ID<CaseFile>) -> Self { Self("case_id", value) }
    package static func category(_ value: RightsCategory) -> Self { Self("category", value) }
    package static func reporter(_ value: Reporter) -> Self { Self("reporter", value) }
    package static func language(_ value: Language) -> Self { Self("language", value) }
    package static func narrativeSealed(_ value: [UInt8]) -> Self { Self("narrative_sealed", value) }
    package static func safeContactSealed(_ value: [UInt8]?) -> Self { Self("safe_contact_sealed", value) }
    package static func receivedAt(_ value: Instant) -> Self { Self("received_at", value) }
    package static func acknowledgeDue(_ value: Instant) -> Self { Self("acknowledge_due", value) }
    package static func acknowledgedAt(_ value: Instant?) -> Self { Self("acknowledged_at", value) }
    package static func triageDue(_ value: Instant) -> Self { Self("triage_due", value) }
    package static func triagedAt(_ value: Instant?) -> Self { Self("triaged_at", value) }
    package static func indicators(_ value: JSONText) -> Self { Self("indicators", value) }
    package static func indicators(_ value: (some PostgresValue)?) -> Self { Self("indicators", value) }
    package static func priority(_ value: RightsPriority?) -> Self { Self("priority", value) }
    package static func employerNoticeConsent(_ value: Bool) -> Self { Self("employer_notice_consent", value) }
    package static func reportDue(_ value: Instant?) -> Self { Self("report_due", value) }
    package static func reportedAt(_ value: Instant?) -> Self { Self("reported_at", value) }
    package static func settleBy(_ value: CalendarDate?) -> Self { Self("settle_by", value) }
    package static func claimMinor(_ value: Int64?) -> Self { Self("claim_minor", value) }
    package static func claimCurrency(_ value: Currency?) -> Self { Self("claim_currency", value) }
    package static func claimClause(_ value: String?) -> Self { Self("claim_clause", value) }
    package static func claimBasis(_ value: JSONText?) -> Self { Self("claim_basis", value) }
    package static func claimBasis(_ value: (some PostgresValue)?) -> Self { Self("claim_basis", value) }
    package static func remedyMinor(_ value: Int64?) -> Self { Self("remedy_minor", value) }
    package static func remedyCurrency(_ value: Currency?) -> Self { Self("remedy_currency", value) }
    package static func remedyEvidence(_ value: ShortText?) -> Self { Self("remedy_evidence", value) }
    package static func remediedAt(_ value: Instant?) -> Self { Self("remedied_at", value) }
    package static func confirmedAt(_ value: Instant?) -> Self { Self("confirmed_at", value) }
    package static func confirmedLanguage(_ value: Language?) -> Self { Self("confirmed_language", value) }
    package static func failedContacts(_ value: Int) -> Self { Self("failed_contacts", value) }
    package static func lastFailedOn(_ value: CalendarDate?) -> Self { Self("last_failed_on", value) }
    package static func handledBy(_ value: [UUID]) -> Self { Self("handled_by", value) }
    package static func closedAt(_ value: Instant?) -> Self { Self("closed_at", value) }
    package static func closedBy(_ value: UUID?) -> Self { Self("closed_by", value) }
    package static func state(_ value: RightsCaseState) -> Self { Self("state", value) }
}
