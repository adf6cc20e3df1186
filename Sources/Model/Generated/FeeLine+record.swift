// Written by ModelWriter from the database; Database/write-model writes it anew.
// swift-format-ignore-file
import Core
import Foundation
import Postgres

extension FeeLine: StoredNoun {
    package struct Record: StoredRecord, MovingRecord {
        package var id: ID<FeeLine>
        package var version: Int
        package var person: ID<Person>
        package var caseFile: ID<CaseFile>
        package var category: FeeCategory
        package var payer: Payer
        package var payee: ShortText
        package var payeeKind: PayeeKind?
        package var hostSide: HostCost?
        package var description: ShortText
        package var amountMinor: Int64
        package var currency: Currency
        package var rate: ID<ExchangeRate>?
        package var homeMinor: Int64?
        package var basis: LongText
        package var madeBy: UUID?
        package var disclosedOn: CalendarDate?
        package var disclosedLanguage: Language?
        package var statement: ID<FeeStatement>?
        package var statementVersion: Int?
        package var consentedOn: CalendarDate?
        package var consentWitness: ShortText?
        package var dueTrigger: FeeTrigger?
        package var dueDays: Int?
        package var dueOn: CalendarDate?
        package var dueEvidence: LongText?
        package var paidOn: CalendarDate?
        package var receiptNumber: ShortText?
        package var paidFromSealed: [UInt8]?
        package var refundCause: RefundCause?
        package var refundMinor: Int64?
        package var refundBasis: String?
        package var refundDueOn: CalendarDate?
        package var refundOpenedBy: UUID?
        package var refundedOn: CalendarDate?
        package var refundedMinor: Int64?
        package var refundInterestMinor: Int64?
        package var refundReceipt: ShortText?
        package var refundedBy: UUID?
        package var refundConfirmedOn: CalendarDate?
        package var refundConfirmedLanguage: Language?
        package var writeOffAskedBy: UUID?
        package var writtenOffOn: CalendarDate?
        package var writtenOffWhy: LongText?
        package var writtenOffBy: UUID?
        package var reversalReason: LongText?
        package var reversalAskedBy: UUID?
        package var reversalAskedIn: FeeState?
        package var reversedOn: CalendarDate?
        package var reversedBy: UUID?
        package var state: FeeState
        package var createdAt: Instant
        package var updatedAt: Instant

        package static let columns: SQL = """
            id, version, person_id, case_id, category, payer, payee, payee_kind, host_side, description,
            amount_minor, currency, rate_id, home_minor, basis, made_by, disclosed_on, disclosed_language,
            statement_id, statement_version, consented_on, consent_witness, due_trigger, due_days, due_on,
            due_evidence, paid_on, receipt_number, paid_from_sealed, refund_cause, refund_minor, refund_basis,
            refund_due_on, refund_opened_by, refunded_on, refunded_minor, refund_interest_minor, refund_receipt,
            refunded_by, refund_confirmed_on, refund_confirmed_language, write_off_asked_by, written_off_on,
            written_off_why, written_off_by, reversal_reason, reversal_asked_by, reversal_asked_in, reversed_on,
            reversed_by, state, created_at, updated_at
            """

        package static let types: [String: any FieldValue.Type] = [
            "version": Int.self, "person_id": ID<Person>.self, "case_id": ID<CaseFile>.self,
            "category": FeeCategory.self, "payer": Payer.self, "payee": ShortText.self,
            "payee_kind": PayeeKind.self, "host_side": HostCost.self, "description": ShortText.self,
            "amount_minor": Int64.self, "currency": Currency.self, "rate_id": ID<ExchangeRate>.self,
            "home_minor": Int64.self, "basis": LongText.self, "disclosed_on": CalendarDate.self,
            "disclosed_language": Language.self, "statement_id": ID<FeeStatement>.self,
            "statement_version": Int.self, "consented_on": CalendarDate.self, "consent_witness": ShortText.self,
            "due_trigger": FeeTrigger.self, "due_days": Int.self, "due_on": CalendarDate.self,
            "due_evidence": LongText.self, "paid_on": CalendarDate.self, "receipt_number": ShortText.self,
            "refund_cause": RefundCause.self, "refund_minor": Int64.self, "refund_due_on": CalendarDate.self,
            "refunded_on": CalendarDate.self, "refunded_minor": Int64.self, "refund_interest_minor": Int64.self,
            "refund_receipt": ShortText.self, "refund_confirmed_on": CalendarDate.self,
            "refund_confirmed_language": Language.self, "written_off_on": CalendarDate.self,
            "written_off_why": LongText.self, "reversal_reason": LongText.self,
            "reversal_asked_in": FeeState.self, "reversed_on": CalendarDate.self, "state": FeeState.self,
            "created_at": Instant.self, "updated_at": Instant.self
        ]
        package static let nullable: Set<String> = [
            "payee_kind", "host_side", "rate_id", "home_minor", "made_by", "disclosed_on", "disclosed_language",
            "statement_id", "statement_version", "consented_on", "consent_witness", "due_trigger", "due_days",
            "due_on", "due_evidence", "paid_on", "receipt_number", "paid_from_sealed", "refund_cause",
            "refund_minor", "refund_basis", "refund_due_on", "refund_opened_by", "refunded_on",
            "refunded_minor", "refund_interest_minor", "refund_receipt", "refunded_by", "refund_confirmed_on",
            "refund_confirmed_language", "write_off_asked_by", "written_off_on", "written_off_why",
            "written_off_by", "reversal_reason", "reversal_asked_by", "reversal_asked_in", "reversed_on",
            "reversed_by"
        ]
        package var parties: NamedParties { NamedParties(person: person, caseFile: caseFile) }
    }
}

extension FeeLine.Record {
    package init(row: borrowing Row) throws(RowError) {
        id = try row["id"]
        version = try row["version"]
        person = try row["person_id"]
        caseFile = try row["case_id"]
        category = try row["category"]
        payer = try row["payer"]
        payee = try row["payee"]
        payeeKind = try row["payee_kind"]
        hostSide = try row["host_side"]
        description = try row["description"]
        amountMinor = try row["amount_minor"]
        currency = try row["currency"]
        rate = try row["rate_id"]
        homeMinor = try row["home_minor"]
        basis = try row["basis"]
        madeBy = try row["made_by"]
        disclosedOn = try row["disclosed_on"]
        disclosedLanguage = try row["disclosed_language"]
        statement = try row["statement_id"]
        statementVersion = try row["statement_version"]
        consentedOn = try row["consented_on"]
        consentWitness = try row["consent_witness"]
        dueTrigger = try row["due_trigger"]
        dueDays = try row["due_days"]
        dueOn = try row["due_on"]
        dueEvidence = try row["due_evidence"]
        paidOn = try row["paid_on"]
        receiptNumber = try row["receipt_number"]
        paidFromSealed = try row["paid_from_sealed"]
        refundCause = try row["refund_cause"]
        refundMinor = try row["refund_minor"]
        refundBasis = try row["refund_basis"]
        refundDueOn = try row["refund_due_on"]
        refundOpenedBy = try row["refund_opened_by"]
        refundedOn = try row["refunded_on"]
        refundedMinor = try row["refunded_minor"]
        refundInterestMinor = try row["refund_interest_minor"]
        refundReceipt = try row["refund_receipt"]
        refundedBy = try row["refunded_by"]
        refundConfirmedOn = try row["refund_confirmed_on"]
        refundConfirmedLanguage = try row["refund_confirmed_language"]
        writeOffAskedBy = try row["write_off_asked_by"]
        writtenOffOn = try row["written_off_on"]
        writtenOffWhy = try row["written_off_why"]
        writtenOffBy = try row["written_off_by"]
        reversalReason = try row["reversal_reason"]
        reversalAskedBy = try row["reversal_asked_by"]
        reversalAskedIn = try row["reversal_asked_in"]
        reversedOn = try row["reversed_on"]
        reversedBy = try row["reversed_by"]
        state = try row["state"]
        createdAt = try row["created_at"]
        updatedAt = try row["updated_at"]
    }
}

extension Assignment where Of == FeeLine {
    package static func person(_ value: ID<Person>) -> Self { Self("person_id", value) }
    package static func caseFile(_ value: ID<CaseFile>) -> Self { Self("case_id", value) }
    package static func category(_ value: FeeCategory) -> Self { Self("category", value) }
    package static func payer(_ value: Payer) -> Self { Self("payer", value) }
    package static func payee(_ value: ShortText) -> Self { Self("payee", value) }
    package static func payeeKind(_ value: PayeeKind?) -> Self { Self("payee_kind", value) }
    package static func hostSide(_ value: HostCost?) -> Self { Self("host_side", value) }
    package static func description(_ value: ShortText) -> Self { Self("description", value) }
    package static func amountMinor(_ value: Int64) -> Self { Self("amount_minor", value) }
    package static func currency(_ value: Currency) -> Self { Self("currency", value) }
    package static func rate(_ value: ID<ExchangeRate>?) -> Self { Self("rate_id", value) }
    package static func homeMinor(_ value: Int64?) -> Self { Self("home_minor", value) }
    package static func basis(_ value: LongText) -> Self { Self("basis", value) }
    package static func madeBy(_ value: UUID?) -> Self { Self("made_by", value) }
    package static func disclosedOn(_ value: CalendarDate?) -> Self { Self("disclosed_on", value) }
    package static func disclosedLanguage(_ value: Language?) -> Self { Self("disclosed_language", value) }
    package static func statement(_ value: ID<FeeStatement>?) -> Self { Self("statement_id", value) }
    package static func statementVersion(_ value: Int?) -> Self { Self("statement_version", value) }
    package static func consentedOn(_ value: CalendarDate?) -> Self { Self("consented_on", value) }
    package static func consentWitness(_ value: ShortText?) -> Self { Self("consent_witness", value) }
    package static func dueTrigger(_ value: FeeTrigger?) -> Self { Self("due_trigger", value) }
    package static func dueDays(_ value: Int?) -> Self { Self("due_days", value) }
    package static func dueOn(_ value: CalendarDate?) -> Self { Self("due_on", value) }
    package static func dueEvidence(_ value: LongText?) -> Self { Self("due_evidence", value) }
    package static func paidOn(_ value: CalendarDate?) -> Self { Self("paid_on", value) }
    package static func receiptNumber(_ value: ShortText?) -> Self { Self("receipt_number", value) }
    package static func paidFromSealed(_ value: [UInt8]?) -> Self { Self("paid_from_sealed", value) }
    package static func refundCause(_ value: RefundCause?) -> Self { Self("refund_cause", value) }
    package static func refundMinor(_ value: Int64?) -> Self { Self("refund_minor", value) }
    package static func refundBasis(_ value: String?) -> Self { Self("refund_basis", value) }
    package static func refundDueOn(_ value: CalendarDate?) -> Self { Self("refund_due_on", value) }
    package static func refundOpenedBy(_ value: UUID?) -> Self { Self("refund_opened_by", value) }
    package static func refundedOn(_ value: CalendarDate?) -> Self { Self("refunded_on", value) }
    package static func refundedMinor(_ value: Int64?) -> Self { Self("refunded_minor", value) }
    package static func refundInterestMinor(_ value: Int64?) -> Self { Self("refund_interest_minor", value) }
    package static func refundReceipt(_ value: ShortText?) -> Self { Self("refund_receipt", value) }
    package static func refundedBy(_ value: UUID?) -> Self { Self("refunded_by", value) }
    package static func refundConfirmedOn(_ value: CalendarDate?) -> Self { Self("refund_confirmed_on", value) }
    package static func refundConfirmedLanguage(_ value: Language?) -> Self { Self("refund_confirmed_language", value) }
    package static func writeOffAskedBy(_ value: UUID?) -> Self { Self("write_off_asked_by", value) }
    package static func writtenOffOn(_ value: CalendarDate?) -> Self { Self("written_off_on", value) }
    package static func writtenOffWhy(_ value: LongText?) -> Self { Self("written_off_why", value) }
    package static func writtenOffBy(_ value: UUID?) -> Self { Self("written_off_by", value) }
    package static func reversalReason(_ value: LongText?) -> Self { Self("reversal_reason", value) }
    package static func reversalAskedBy(_ value: UUID?) -> Self { Self("reversal_asked_by", value) }
    package static func reversalAskedIn(_ value: FeeState?) -> Self { Self("reversal_asked_in", value) }
    package static func reversedOn(_ value: CalendarDate?) -> Self { Self("reversed_on", value) }
    package static func reversedBy(_ value: UUID?) -> Self { Self("reversed_by", value) }
    package static func state(_ value: FeeState) -> Self { Self("state", value) }
}
