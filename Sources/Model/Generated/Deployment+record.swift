// Written by ModelWriter from the database; Database/write-model writes it anew.
// swift-format-ignore-file
import Core
import Foundation
import Postgres

extension Deployment: StoredNoun {
    package struct Record: StoredRecord, MovingRecord {
        package var id: ID<Deployment>
        package var version: Int
        package var person: ID<Person>
        package var caseFile: ID<CaseFile>
        package var site: ID<Site>
        package var crew: ID<Crew>?
        package var movedFrom: ID<Deployment>?
        package var plannedDeparture: CalendarDate
        package var plannedEnd: CalendarDate
        package var interviewedOn: CalendarDate?
        package var interviewedBy: UUID?
        package var interviewLanguage: Language?
        package var interviewNoOtherFees: Bool?
        package var interviewHoldsPapers: Bool?
        package var interviewUnderstands: Bool?
        package var interviewNoDeposit: Bool?
        package var interviewNoPenalty: Bool?
        package var payMethod: PayMethod?
        package var payBank: ID<Body>?
        package var payAccountSealed: [UInt8]?
        package var payAccountIsOwn: Bool?
        package var payRecordedOn: CalendarDate?
        package var purposeSignedOn: CalendarDate?
        package var purposeSignedBy: UUID?
        package var clearedOn: CalendarDate?
        package var clearedBy: UUID?
        package var clearanceRecords: JSONText?
        package var bookedOn: CalendarDate?
        package var ticketReference: ShortText?
        package var carrier: ShortText?
        package var escort: ShortText?
        package var travelsOn: CalendarDate?
        package var departedOn: CalendarDate?
        package var arrivedOn: CalendarDate?
        package var workingSince: CalendarDate?
        package var lastCheckIn: CalendarDate?
        package var nextCheckIn: CalendarDate?
        package var endedOn: CalendarDate?
        package var endReason: EndReason?
        package var faultFoundOn: CalendarDate?
        package var faultFoundBy: UUID?
        package var faultDecision: ShortText?
        package var state: DeploymentState
        package var createdAt: Instant
        package var updatedAt: Instant

        package static let columns: SQL = """
            id, version, person_id, case_id, site_id, crew_id, moved_from_id, planned_departure, planned_end,
            interviewed_on, interviewed_by, interview_language, interview_no_other_fees, interview_holds_papers,
            interview_understands, interview_no_deposit, interview_no_penalty, pay_method, pay_bank_id,
            pay_account_sealed, pay_account_is_own, pay_recorded_on, purpose_signed_on, purpose_signed_by,
            cleared_on, cleared_by, clearance_records, booked_on, ticket_reference, carrier, escort, travels_on,
            departed_on, arrived_on, working_since, last_check_in, next_check_in, ended_on, end_reason,
            fault_found_on, fault_found_by, fault_decision, state, created_at, updated_at
            """

        package static let types: [String: any FieldValue.Type] = [
            "version": Int.self, "person_id": ID<Person>.self, "case_id": ID<CaseFile>.self,
            "site_id": ID<Site>.self, "crew_id": ID<Crew>.self, "moved_from_id": ID<Deployment>.self,
            "planned_departure": CalendarDate.self, "planned_end": CalendarDate.self,
            "interviewed_on": CalendarDate.self, "interview_language": Language.self,
            "interview_no_other_fees": Bool.self, "interview_holds_papers": Bool.self,
            "interview_understands": Bool.self, "interview_no_deposit": Bool.self,
            "interview_no_penalty": Bool.self, "pay_method": PayMethod.self, "pay_bank_id": ID<Body>.self,
            "pay_account_is_own": Bool.self, "pay_recorded_on": CalendarDate.self,
            "purpose_signed_on": CalendarDate.self, "cleared_on": CalendarDate.self,
            "booked_on": CalendarDate.self, "ticket_reference": ShortText.self, "carrier": ShortText.self,
            "escort": ShortText.self, "travels_on": CalendarDate.self, "departed_on": CalendarDate.self,
            "arrived_on": CalendarDate.self, "working_since": CalendarDate.self,
            "last_check_in": CalendarDate.self, "next_check_in": CalendarDate.self,
            "ended_on": CalendarDate.self, "end_reason": EndReason.self, "fault_found_on": CalendarDate.self,
            "fault_decision": ShortText.self, "state": DeploymentState.self, "created_at": Instant.self,
            "updated_at": Instant.self
        ]
        package static let nullable: Set<String> = [
            "crew_id", "moved_from_id", "interviewed_on", "interviewed_by", "interview_language",
            "interview_no_other_fees", "interview_holds_papers", "interview_understands",
            "interview_no_deposit", "interview_no_penalty", "pay_method", "pay_bank_id", "pay_account_sealed",
            "pay_account_is_own", "pay_recorded_on", "purpose_signed_on", "purpose_signed_by", "cleared_on",
            "cleared_by", "clearance_records", "booked_on", "ticket_reference", "carrier", "escort",
            "travels_on", "departed_on", "arrived_on", "working_since", "last_check_in", "next_check_in",
            "ended_on", "end_reason", "fault_found_on", "fault_found_by", "fault_decision"
        ]
        package var parties: NamedParties { NamedParties(person: person, caseFile: caseFile) }
    }
}

extension Deployment.Record {
    package init(row: borrowing Row) throws(RowError) {
        id = try row["id"]
        version = try row["version"]
        person = try row["person_id"]
        caseFile = try row["case_id"]
        site = try row["site_id"]
        crew = try row["crew_id"]
        movedFrom = try row["moved_from_id"]
        plannedDeparture = try row["planned_departure"]
        plannedEnd = try row["planned_end"]
        interviewedOn = try row["interviewed_on"]
        interviewedBy = try row["interviewed_by"]
        interviewLanguage = try row["interview_language"]
        interviewNoOtherFees = try row["interview_no_other_fees"]
        interviewHoldsPapers = try row["interview_holds_papers"]
        interviewUnderstands = try row["interview_understands"]
        interviewNoDeposit = try row["interview_no_deposit"]
        interviewNoPenalty = try row["interview_no_penalty"]
        payMethod = try row["pay_method"]
        payBank = try row["pay_bank_id"]
        payAccountSealed = try row["pay_account_sealed"]
        payAccountIsOwn = try row["pay_account_is_own"]
        payRecordedOn = try row["pay_recorded_on"]
        purposeSignedOn = try row["purpose_signed_on"]
        purposeSignedBy = try row["purpose_signed_by"]
        clearedOn = try row["cleared_on"]
        clearedBy = try row["cleared_by"]
        clearanceRecords = try row["clearance_records"]
        bookedOn = try row["booked_on"]
        ticketReference = try row["ticket_reference"]
        carrier = try row["carrier"]
        escort = try row["escort"]
        travelsOn = try row["travels_on"]
        departedOn = try row["departed_on"]
        arrivedOn = try row["arrived_on"]
        workingSince = try row["working_since"]
        lastCheckIn = try row["last_check_in"]
        nextCheckIn = try row["next_check_in"]
        endedOn = try row["ended_on"]
        endReason = try row["end_reason"]
        faultFoundOn = try row["fault_found_on"]
        faultFoundBy = try row["fault_found_by"]
        faultDecision = try row["fault_decision"]
        state = try row["state"]
        createdAt = try row["created_at"]
        updatedAt = try row["updated_at"]
    }
}

extension Assignment where Of == Deployment {
    package static func person(_ value: ID<Person>) -> Self { Self("person_id", value) }
    package static func caseFile(_ value: ID<CaseFile>) -> Self { Self("case_id", value) }
    package static func site(_ value: ID<Site>) -> Self { Self("site_id", value) }
    package static func crew(_ value: ID<Crew>?) -> Self { Self("crew_id", value) }
    package static func movedFrom(_ value: ID<Deployment>?) -> Self { Self("moved_from_id", value) }
    package static func plannedDeparture(_ value: CalendarDate) -> Self { Self("planned_departure", value) }
    package static func plannedEnd(_ value: CalendarDate) -> Self { Self("planned_end", value) }
    package static func interviewedOn(_ value: CalendarDate?) -> Self { Self("interviewed_on", value) }
    package static func interviewedBy(_ value: UUID?) -> Self { Self("interviewed_by", value) }
    package static func interviewLanguage(_ value: Language?) -> Self { Self("interview_language", value) }
    package static func interviewNoOtherFees(_ value: Bool?) -> Self { Self("interview_no_other_fees", value) }
    package static func interviewHoldsPapers(_ value: Bool?) -> Self { Self("interview_holds_papers", value) }
    package static func interviewUnderstands(_ value: Bool?) -> Self { Self("interview_understands", value) }
    package static func interviewNoDeposit(_ value: Bool?) -> Self { Self("interview_no_deposit", value) }
    package static func interviewNoPenalty(_ value: Bool?) -> Self { Self("interview_no_penalty", value) }
    package static func payMethod(_ value: PayMethod?) -> Self { Self("pay_method", value) }
    package static func payBank(_ value: ID<Body>?) -> Self { Self("pay_bank_id", value) }
    package static func payAccountSealed(_ value: [UInt8]?) -> Self { Self("pay_account_sealed", value) }
    package static func payAccountIsOwn(_ value: Bool?) -> Self { Self("pay_account_is_own", value) }
    package static func payRecordedOn(_ value: CalendarDate?) -> Self { Self("pay_recorded_on", value) }
    package static func purposeSignedOn(_ value: CalendarDate?) -> Self { Self("purpose_signed_on", value) }
    package static func purposeSignedBy(_ value: UUID?) -> Self { Self("purpose_signed_by", value) }
    package static func clearedOn(_ value: CalendarDate?) -> Self { Self("cleared_on", value) }
    package static func clearedBy(_ value: UUID?) -> Self { Self("cleared_by", value) }
    package static func clearanceRecords(_ value: JSONText?) -> Self { Self("clearance_records", value) }
    package static func clearanceRecords(_ value: (some PostgresValue)?) -> Self { Self("clearance_records", value) }
    package static func bookedOn(_ value: CalendarDate?) -> Self { Self("booked_on", value) }
    package static func ticketReference(_ value: ShortText?) -> Self { Self("ticket_reference", value) }
    package static func carrier(_ value: ShortText?) -> Self { Self("carrier", value) }
    package static func escort(_ value: ShortText?) -> Self { Self("escort", value) }
    package static func travelsOn(_ value: CalendarDate?) -> Self { Self("travels_on", value) }
    package static func departedOn(_ value: CalendarDate?) -> Self { Self("departed_on", value) }
    package static func arrivedOn(_ value: CalendarDate?) -> Self { Self("arrived_on", value) }
    package static func workingSince(_ value: CalendarDate?) -> Self { Self("working_since", value) }
    package static func lastCheckIn(_ value: CalendarDate?) -> Self { Self("last_check_in", value) }
    package static func nextCheckIn(_ value: CalendarDate?) -> Self { Self("next_check_in", value) }
    package static func endedOn(_ value: CalendarDate?) -> Self { Self("ended_on", value) }
    package static func endReason(_ value: EndReason?) -> Self { Self("end_reason", value) }
    package static func faultFoundOn(_ value: CalendarDate?) -> Self { Self("fault_found_on", value) }
    package static func faultFoundBy(_ value: UUID?) -> Self { Self("fault_found_by", value) }
    package static func faultDecision(_ value: ShortText?) -> Self { Self("fault_decision", value) }
    package static func state(_ value: DeploymentState) -> Self { Self("state", value) }
}
