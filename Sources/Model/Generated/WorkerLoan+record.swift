// Written by ModelWriter from the database; Database/write-model writes it anew.
// swift-format-ignore-file
import Core
import Foundation
import Postgres

extension WorkerLoan: StoredNoun {
    package struct Record: StoredRecord, MovingRecord, Codable {
        package var id: ID<WorkerLoan>
        package var version: Int
        package var person: ID<Person>
        package var caseFile: ID<CaseFile>
        package var lenderKind: Lender
        package var lender: ShortText
        package var amountMinor: Int64
        package var currency: Currency
        package var takenOn: CalendarDate
        package var settledOn: CalendarDate?
        package var settledHow: LongText?
        package var state: LoanState
        package var createdAt: Instant
        package var updatedAt: Instant

        package static let columns: SQL = """
            id, version, person_id, case_id, lender_kind, lender, amount_minor, currency, taken_on, settled_on,
            settled_how, state, created_at, updated_at
            """

        package static let types: [String: any FieldValue.Type] = [
            "version": Int.self, "person_id": ID<Person>.self, "case_id": ID<CaseFile>.self,
            "lender_kind": Lender.self, "lender": ShortText.self, "amount_minor": Int64.self,
            "currency": Currency.self, "taken_on": CalendarDate.self, "settled_on": CalendarDate.self,
            "settled_how": LongText.self, "state": LoanState.self, "created_at": Instant.self,
            "updated_at": Instant.self
        ]
        package static let nullable: Set<String> = [
            "settled_on", "settled_how"
        ]
        package var parties: NamedParties { NamedParties(person: person, caseFile: caseFile) }
    }
}

extension WorkerLoan.Record {
    package init(row: borrowing Row) throws(RowError) {
        id = try row["id"]
        version = try row["version"]
        person = try row["person_id"]
        caseFile = try row["case_id"]
        lenderKind = try row["lender_kind"]
        lender = try row["lender"]
        amountMinor = try row["amount_minor"]
        currency = try row["currency"]
        takenOn = try row["taken_on"]
        settledOn = try row["settled_on"]
        settledHow = try row["settled_how"]
        state = try row["state"]
        createdAt = try row["created_at"]
        updatedAt = try row["updated_at"]
    }
}

extension Assignment where Of == WorkerLoan {
    package static func person(_ value: ID<Person>) -> Self { Self("person_id", value) }
    package static func caseFile(_ value: ID<CaseFile>) -> Self { Self("case_id", value) }
    package static func lenderKind(_ value: Lender) -> Self { Self("lender_kind", value) }
    package static func lender(_ value: ShortText) -> Self { Self("lender", value) }
    package static func amountMinor(_ value: Int64) -> Self { Self("amount_minor", value) }
    package static func currency(_ value: Currency) -> Self { Self("currency", value) }
    package static func takenOn(_ value: CalendarDate) -> Self { Self("taken_on", value) }
    package static func settledOn(_ value: CalendarDate?) -> Self { Self("settled_on", value) }
    package static func settledHow(_ value: LongText?) -> Self { Self("settled_how", value) }
    package static func state(_ value: LoanState) -> Self { Self("state", value) }
}
