import Core
import Deployments
import Foundation
import Model
import Postgres
import TransparencyLog

/// A rights case as its actions and rules see it.
struct RightsCaseRow: RowDecodable, CaseRecord {
    let id: ID<RightsCase>
    let person: ID<Person>
    let caseFile: ID<CaseFile>
    let state: RightsCaseState
    let acknowledgeDue: Instant
    let acknowledgedAt: Instant?
    let triageDue: Instant
    let triagedAt: Instant?
    let priority: RightsPriority?
    let narrative: [UInt8]
    let safeContact: [UInt8]?
    let mayTellEmployer: Bool
    let claim: Money?
    let remedy: Money?
    let confirmedAt: Instant?
    let failedContacts: Int
    let lastFailedOn: CalendarDate?
    let reportDue: Instant?
    let reportedAt: Instant?
    let settleBy: CalendarDate?
    let closedAt: Instant?
    private let handlers: [UUID]

    init(row: borrowing Row) throws(RowError) {
        id = try row["id"]
        person = try row["person_id"]
        caseFile = try row["case_file_id"]
        state = try row["state"]
        acknowledgeDue = try row["acknowledge_due"]
        acknowledgedAt = try row["acknowledged_at"]
        triageDue = try row["triage_due"]
        triagedAt = try row["triaged_at"]
        priority = try row["priority"]
        narrative = try row["narrative_sealed"]
        safeContact = try row["safe_contact_sealed"]
        mayTellEmployer = try row["employer_notice_consent"]
        claim = try row.money("claim_minor", "claim_currency")
        remedy = try row.money("remedy_minor", "remedy_currency")
        confirmedAt = try row["confirmed_at"]
        failedContacts = try row["failed_contacts"]
        lastFailedOn = try row["last_failed_on"]
        reportDue = try row["report_due"]
        reportedAt = try row["reported_at"]
        settleBy = try row["settle_by"]
        closedAt = try row["closed_at"]
        handlers = try row["handled_by"]
    }

    static func find(
        _ id: ID<RightsCase>,
        in tx: borrowing some Queryable & ~Copyable
    ) throws -> RightsCaseRow {
        try tx.known(
            """
            SELECT id, person_id, case_file_id, state, acknowledge_due, acknowledged_at, triage_due,
                triaged_at, priority, narrative_sealed, safe_contact_sealed,
                employer_notice_consent, claim_minor, claim_currency, remedy_minor,
                remedy_currency, confirmed_at, failed_contacts, last_failed_on, report_due,
                reported_at, settle_by, closed_at, handled_by
            FROM rights_case WHERE id = \(id)
            """
        )
    }

    /// What the case's tasks hang on.
    var place: TaskPlace { TaskPlace(id, about: person, in: caseFile) }

    /// Everyone who worked on the case, with one more: none of them may close it.
    func handlers(with human: UUID) -> [UUID] {
        handlers.contains(human) ? handlers : handlers + [human]
    }

    /// The facts of four eyes for a human being who would close the case, or make it less urgent.
    func eyes(of human: UUID) -> MakerIsNotApprover.Facts {
        .init(maker: handlers.contains(human) ? human : handlers.last, approver: human)
    }
}

extension Row {
    fileprivate func money(_ minor: String, _ currency: String) throws(RowError) -> Money? {
        let units: Int64? = try self[minor]
        let currency: Currency? = try self[currency]
        guard let units, let currency else { return nil }
        return Money(minorUnits: units, currency: currency)
    }
}
