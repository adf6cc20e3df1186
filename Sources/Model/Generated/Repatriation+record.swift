// Written by ModelWriter from the database; Database/write-model writes it anew.
// swift-format-ignore-file
import Core
import Foundation
import Postgres

extension Repatriation: StoredNoun {
    package struct Record: StoredRecord, MovingRecord, Codable {
        package var id: ID<Repatriation>
        package var version: Int
        package var person: ID<Person>
        package var caseFile: ID<CaseFile>
        package var cause: RepatriationCause
        package var isUrgent: Bool
        package var noticedAt: Instant
        package var openedBy: UUID?
        package var kinToldAt: Instant?
        package var embassyToldAt: Instant?
        package var insurerToldAt: Instant?
        package var remainsCaredAt: Instant?
        package var costOwner: CostOwner?
        package var costBasis: LongText?
        package var faultDocument: ShortText?
        package var costDecidedBy: UUID?
        package var ticketDue: Instant?
        package var ticketReference: ShortText?
        package var ticketedAt: Instant?
        package var costMinor: Int64?
        package var costCurrency: Currency?
        package var travelledOn: CalendarDate?
        package var arrivedOn: CalendarDate?
        package var closedAt: Instant?
        package var cancelledOn: CalendarDate?
        package var state: RepatriationState
        package var createdAt: Instant
        package var updatedAt: Instant

        package static let columns: SQL = """
            id, version, person_id, case_id, cause, is_urgent, noticed_at, opened_by, kin_told_at,
            embassy_told_at, insurer_told_at, remains_cared_at, cost_owner, cost_basis, fault_document,
            cost_decided_by, ticket_due, ticket_reference, ticketed_at, cost_minor, cost_currency, travelled_on,
            arrived_on, closed_at, cancelled_on, state, created_at, updated_at
            """

        package static let types: [String: any FieldValue.Type] = [
            "version": Int.self, "person_id": ID<Person>.self, "case_id": ID<CaseFile>.self,
            "cause": RepatriationCause.self, "is_urgent": Bool.self, "noticed_at": Instant.self,
            "kin_told_at": Instant.self, "embassy_told_at": Instant.self, "insurer_told_at": Instant.self,
            "remains_cared_at": Instant.self, "cost_owner": CostOwner.self, "cost_basis": LongText.self,
            "fault_document": ShortText.self, "ticket_due": Instant.self, "ticket_reference": ShortText.self,
            "ticketed_at": Instant.self, "cost_minor": Int64.self, "cost_currency": Currency.self,
            "travelled_on": CalendarDate.self, "arrived_on": CalendarDate.self, "closed_at": Instant.self,
            "cancelled_on": CalendarDate.self, "state": RepatriationState.self, "created_at": Instant.self,
            "updated_at": Instant.self
        ]
        package static let nullable: Set<String> = [
            "opened_by", "kin_told_at", "embassy_told_at", "insurer_told_at", "remains_cared_at", "cost_owner",
            "cost_basis", "fault_document", "cost_decided_by", "ticket_due", "ticket_reference", "ticketed_at",
            "cost_minor", "cost_currency", "travelled_on", "arrived_on", "closed_at", "cancelled_on"
        ]
        package var parties: NamedParties { NamedParties(person: person, caseFile: caseFile) }
    }
}

extension Repatriation.Record {
    package init(row: borrowing Row) throws(RowError) {
        id = try row["id"]
        version = try row["version"]
        person = try row["person_id"]
        caseFile = try row["case_id"]
        cause = try row["cause"]
        isUrgent = try row["is_urgent"]
        noticedAt = try row["noticed_at"]
        openedBy = try row["opened_by"]
        kinToldAt = try row["kin_told_at"]
        embassyToldAt = try row["embassy_told_at"]
        insurerToldAt = try row["insurer_told_at"]
        remainsCaredAt = try row["remains_cared_at"]
        costOwner = try row["cost_owner"]
        costBasis = try row["cost_basis"]
        faultDocument = try row["fault_document"]
        costDecidedBy = try row["cost_decided_by"]
        ticketDue = try row["ticket_due"]
        ticketReference = try row["ticket_reference"]
        ticketedAt = try row["ticketed_at"]
        costMinor = try row["cost_minor"]
        costCurrency = try row["cost_currency"]
        travelledOn = try row["travelled_on"]
        arrivedOn = try row["arrived_on"]
        closedAt = try row["closed_at"]
        cancelledOn = try row["cancelled_on"]
        state = try row["state"]
        createdAt = try row["created_at"]
        updatedAt = try row["updated_at"]
    }
}

extension Assignment where Of == Repatriation {
    package static func person(_ value: ID<Person>) -> Self { Self("person_id", value) }
    package static func caseFile(_ value: ID<CaseFile>) -> Self { Self("case_id", value) }
    package static func cause(_ value: RepatriationCause) -> Self { Self("cause", value) }
    package static func isUrgent(_ value: Bool) -> Self { Self("is_urgent", value) }
    package static func noticedAt(_ value: Instant) -> Self { Self("noticed_at", value) }
    package static func openedBy(_ value: UUID?) -> Self { Self("opened_by", value) }
    package static func kinToldAt(_ value: Instant?) -> Self { Self("kin_told_at", value) }
    package static func embassyToldAt(_ value: Instant?) -> Self { Self("embassy_told_at", value) }
    package static func insurerToldAt(_ value: Instant?) -> Self { Self("insurer_told_at", value) }
    package static func remainsCaredAt(_ value: Instant?) -> Self { Self("remains_cared_at", value) }
    package static func costOwner(_ value: CostOwner?) -> Self { Self("cost_owner", value) }
    package static func costBasis(_ value: LongText?) -> Self { Self("cost_basis", value) }
    package static func faultDocument(_ value: ShortText?) -> Self { Self("fault_document", value) }
    package static func costDecidedBy(_ value: UUID?) -> Self { Self("cost_decided_by", value) }
    package static func ticketDue(_ value: Instant?) -> Self { Self("ticket_due", value) }
    package static func ticketReference(_ value: ShortText?) -> Self { Self("ticket_reference", value) }
    package static func ticketedAt(_ value: Instant?) -> Self { Self("ticketed_at", value) }
    package static func costMinor(_ value: Int64?) -> Self { Self("cost_minor", value) }
    package static func costCurrency(_ value: Currency?) -> Self { Self("cost_currency", value) }
    package static func travelledOn(_ value: CalendarDate?) -> Self { Self("travelled_on", value) }
    package static func arrivedOn(_ value: CalendarDate?) -> Self { Self("arrived_on", value) }
    package static func closedAt(_ value: Instant?) -> Self { Self("closed_at", value) }
    package static func cancelledOn(_ value: CalendarDate?) -> Self { Self("cancelled_on", value) }
    package static func state(_ value: RepatriationState) -> Self { Self("state", value) }
}
