// Written by ModelWriter from the database; Database/write-model writes it anew.
// swift-format-ignore-file
import Core
import Foundation
import Postgres

extension Corridor: StoredNoun {
    package struct Record: StoredRecord, MovingRecord, Codable {
        package var id: ID<Corridor>
        package var version: Int
        package var name: ShortText?
        package var origin: Country
        package var destination: Country
        package var programme: ShortText
        package var agreement: ID<Agreement>?
        package var termsFrom: CalendarDate?
        package var channel: CorridorChannel
        package var agencyRole: AgencyRole
        package var opensOn: CalendarDate
        package var closesOn: CalendarDate?
        package var closesBecause: LongText?
        package var planApplicationsUntil: CalendarDate?
        package var quota: Int?
        package var minimumAge: Int
        package var maximumAge: Int?
        package var weeklyHoursMost: Int?
        package var overtimePercentLeast: Int?
        package var trainingHoursLeast: Int
        package var languagesAsked: JSONText
        package var senderKinds: [SenderKind]
        package var visaClasses: [ShortText]
        package var passportMonthsAfterEnd: Int
        package var medicalMonths: Int
        package var stayMonthsMost: Int?
        package var feeRegime: FeeRegime
        package var feeMonthsOfPay: Int?
        package var sources: JSONText
        package var approvalNeeded: ApprovalNeed
        package var beforeOpening: LongText?
        package var approvalReference: ShortText?
        package var agreementReference: ShortText?
        package var senderAccreditation: ShortText?
        package var alertLevel: AlertLevel?
        package var alertSource: ShortText?
        package var alertCheckedOn: CalendarDate?
        package var alertBy: UUID?
        package var source: ShortText
        package var evidence: LongText?
        package var toConfirm: Bool
        package var reviewedBy: UUID?
        package var openedBy: UUID?
        package var state: CorridorState
        package var createdAt: Instant
        package var updatedAt: Instant

        package static let columns: SQL = """
            id, version, name, origin, destination, programme, agreement_id, terms_from, channel, agency_role,
            opens_on, closes_on, closes_because, plan_applications_until, quota, minimum_age, maximum_age,
            weekly_hours_most, overtime_percent_least, training_hours_least, languages_asked, sender_kinds,
            visa_classes, passport_months_after_end, medical_months, stay_months_most, fee_regime,
            fee_months_of_pay, sources, approval_needed, before_opening, approval_reference,
            agreement_reference, sender_accreditation, alert_level, alert_source, alert_checked_on, alert_by,
            source, evidence, to_confirm, reviewed_by, opened_by, state, created_at, updated_at
            """

        package static let types: [String: any FieldValue.Type] = [
            "version": Int.self, "name": ShortText.self, "origin": Country.self, "destination": Country.self,
            "programme": ShortText.self, "agreement_id": ID<Agreement>.self, "terms_from": CalendarDate.self,
            "channel": CorridorChannel.self, "agency_role": AgencyRole.self, "opens_on": CalendarDate.self,
            "closes_on": CalendarDate.self, "closes_because": LongText.self,
            "plan_applications_until": CalendarDate.self, "quota": Int.self, "minimum_age": Int.self,
            "maximum_age": Int.self, "weekly_hours_most": Int.self, "overtime_percent_least": Int.self,
            "training_hours_least": Int.self, "sender_kinds": [SenderKind].self,
            "visa_classes": [ShortText].self, "passport_months_after_end": Int.self, "medical_months": Int.self,
            "stay_months_most": Int.self, "fee_regime": FeeRegime.self, "fee_months_of_pay": Int.self,
            "approval_needed": ApprovalNeed.self, "before_opening": LongText.self,
            "approval_reference": ShortText.self, "agreement_reference": ShortText.self,
            "sender_accreditation": ShortText.self, "alert_level": AlertLevel.self,
            "alert_source": ShortText.self, "alert_checked_on": CalendarDate.self, "source": ShortText.self,
            "evidence": LongText.self, "to_confirm": Bool.self, "state": CorridorState.self,
            "created_at": Instant.self, "updated_at": Instant.self
        ]
        package static let nullable: Set<String> = [
            "name", "agreement_id", "terms_from", "closes_on", "closes_because", "plan_applications_until",
            "quota", "maximum_age", "weekly_hours_most", "overtime_percent_least", "stay_months_most",
            "fee_months_of_pay", "before_opening", "approval_reference", "agreement_reference",
            "sender_accreditation", "alert_level", "alert_source", "alert_checked_on", "alert_by", "evidence",
            "reviewed_by", "opened_by"
        ]
    }
}

extension Corridor.Record {
    package init(row: borrowing Row) throws(RowError) {
        id = try row["id"]
        version = try row["version"]
        name = try row["name"]
        origin = try row["origin"]
        destination = try row["destination"]
        programme = try row["programme"]
        agreement = try row["agreement_id"]
        termsFrom = try row["terms_from"]
        channel = try row["channel"]
        agencyRole = try row["agency_role"]
        opensOn = try row["opens_on"]
        closesOn = try row["closes_on"]
        closesBecause = try row["closes_because"]
        planApplicationsUntil = try row["plan_applications_until"]
        quota = try row["quota"]
        minimumAge = try row["minimum_age"]
        maximumAge = try row["maximum_age"]
        weeklyHoursMost = try row["weekly_hours_most"]
        overtimePercentLeast = try row["overtime_percent_least"]
        trainingHoursLeast = try row["training_hours_least"]
        languagesAsked = try row["languages_asked"]
        senderKinds = try row["sender_kinds"]
        visaClasses = try row["visa_classes"]
        passportMonthsAfterEnd = try row["passport_months_after_end"]
        medicalMonths = try row["medical_months"]
        stayMonthsMost = try row["stay_months_most"]
        feeRegime = try row["fee_regime"]
        feeMonthsOfPay = try row["fee_months_of_pay"]
        sources = try row["sources"]
        approvalNeeded = try row["approval_needed"]
        beforeOpening = try row["before_opening"]
        approvalReference = try row["approval_reference"]
        agreementReference = try row["agreement_reference"]
        senderAccreditation = try row["sender_accreditation"]
        alertLevel = try row["alert_level"]
        alertSource = try row["alert_source"]
        alertCheckedOn = try row["alert_checked_on"]
        alertBy = try row["alert_by"]
        source = try row["source"]
        evidence = try row["evidence"]
        toConfirm = try row["to_confirm"]
        reviewedBy = try row["reviewed_by"]
        openedBy = try row["opened_by"]
        state = try row["state"]
        createdAt = try row["created_at"]
        updatedAt = try row["updated_at"]
    }
}

extension Assignment where Of == Corridor {
    package static func name(_ value: ShortText?) -> Self { Self("name", value) }
    package static func origin(_ value: Country) -> Self { Self("origin", value) }
    package static func destination(_ value: Country) -> Self { Self("destination", value) }
    package static func programme(_ value: ShortText) -> Self { Self("programme", value) }
    package static func agreement(_ value: ID<Agreement>?) -> Self { Self("agreement_id", value) }
    package static func termsFrom(_ value: CalendarDate?) -> Self { Self("terms_from", value) }
    package static func channel(_ value: CorridorChannel) -> Self { Self("channel", value) }
    package static func agencyRole(_ value: AgencyRole) -> Self { Self("agency_role", value) }
    package static func opensOn(_ value: CalendarDate) -> Self { Self("opens_on", value) }
    package static func closesOn(_ value: CalendarDate?) -> Self { Self("closes_on", value) }
    package static func closesBecause(_ value: LongText?) -> Self { Self("closes_because", value) }
    package static func planApplicationsUntil(_ value: CalendarDate?) -> Self { Self("plan_applications_until", value) }
    package static func quota(_ value: Int?) -> Self { Self("quota", value) }
    package static func minimumAge(_ value: Int) -> Self { Self("minimum_age", value) }
    package static func maximumAge(_ value: Int?) -> Self { Self("maximum_age", value) }
    package static func weeklyHoursMost(_ value: Int?) -> Self { Self("weekly_hours_most", value) }
    package static func overtimePercentLeast(_ value: Int?) -> Self { Self("overtime_percent_least", value) }
    package static func trainingHoursLeast(_ value: Int) -> Self { Self("training_hours_least", value) }
    package static func languagesAsked(_ value: JSONText) -> Self { Self("languages_asked", value) }
    package static func languagesAsked(_ value: (some PostgresValue)?) -> Self { Self("languages_asked", value) }
    package static func senderKinds(_ value: [SenderKind]) -> Self { Self("sender_kinds", value) }
    package static func visaClasses(_ value: [ShortText]) -> Self { Self("visa_classes", value) }
    package static func passportMonthsAfterEnd(_ value: Int) -> Self { Self("passport_months_after_end", value) }
    package static func medicalMonths(_ value: Int) -> Self { Self("medical_months", value) }
    package static func stayMonthsMost(_ value: Int?) -> Self { Self("stay_months_most", value) }
    package static func feeRegime(_ value: FeeRegime) -> Self { Self("fee_regime", value) }
    package static func feeMonthsOfPay(_ value: Int?) -> Self { Self("fee_months_of_pay", value) }
    package static func sources(_ value: JSONText) -> Self { Self("sources", value) }
    package static func sources(_ value: (some PostgresValue)?) -> Self { Self("sources", value) }
    package static func approvalNeeded(_ value: ApprovalNeed) -> Self { Self("approval_needed", value) }
    package static func beforeOpening(_ value: LongText?) -> Self { Self("before_opening", value) }
    package static func approvalReference(_ value: ShortText?) -> Self { Self("approval_reference", value) }
    package static func agreementReference(_ value: ShortText?) -> Self { Self("agreement_reference", value) }
    package static func senderAccreditation(_ value: ShortText?) -> Self { Self("sender_accreditation", value) }
    package static func alertLevel(_ value: AlertLevel?) -> Self { Self("alert_level", value) }
    package static func alertSource(_ value: ShortText?) -> Self { Self("alert_source", value) }
    package static func alertCheckedOn(_ value: CalendarDate?) -> Self { Self("alert_checked_on", value) }
    package static func alertBy(_ value: UUID?) -> Self { Self("alert_by", value) }
    package static func source(_ value: ShortText) -> Self { Self("source", value) }
    package static func evidence(_ value: LongText?) -> Self { Self("evidence", value) }
    package static func toConfirm(_ value: Bool) -> Self { Self("to_confirm", value) }
    package static func reviewedBy(_ value: UUID?) -> Self { Self("reviewed_by", value) }
    package static func openedBy(_ value: UUID?) -> Self { Self("opened_by", value) }
    package static func state(_ value: CorridorState) -> Self { Self("state", value) }
}
