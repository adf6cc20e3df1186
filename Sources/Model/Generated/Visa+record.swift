// Written by ModelWriter from the database; Database/write-model writes it anew.
// swift-format-ignore-file
import Core
import Foundation
import Postgres

extension Visa: StoredNoun {
    package struct Record: StoredRecord, MovingRecord {
        package var id: ID<Visa>
        package var version: Int
        package var person: ID<Person>
        package var caseFile: ID<CaseFile>
        package var renews: ID<Visa>?
        package var country: Country
        package var classCode: ShortText
        package var issuer: ShortText?
        package var entries: VisaEntries?
        package var numberSealed: [UInt8]?
        package var numberIndex: [UInt8]?
        package var planAppliedOn: CalendarDate?
        package var eligibilityAppliedOn: CalendarDate?
        package var eligibilityIssuedOn: CalendarDate?
        package var eligibilityUntil: CalendarDate?
        package var eligibilityPassport: ID<Passport>?
        package var eligibilityDiffers: [String]?
        package var appliedOn: CalendarDate?
        package var validFrom: CalendarDate?
        package var validUntil: CalendarDate?
        package var enteredOn: CalendarDate?
        package var daysUsedBefore: Int?
        package var sixthYearReason: SixthYearReason?
        package var previousStageFrom: CalendarDate?
        package var experienceReason: ExperienceReason?
        package var stageRepeatReason: StageRepeatReason?
        package var state: VisaState
        package var createdAt: Instant
        package var updatedAt: Instant

        package static let columns: SQL = """
            id, version, person_id, case_id, renews_id, country, class_code, issuer, entries, number_sealed,
            number_index, plan_applied_on, eligibility_applied_on, eligibility_issued_on, eligibility_until,
            eligibility_passport_id, eligibility_differs, applied_on, valid_from, valid_until, entered_on,
            days_used_before, sixth_year_reason, previous_stage_from, experience_reason, stage_repeat_reason,
            state, created_at, updated_at
            """

        package static let types: [String: any FieldValue.Type] = [
            "version": Int.self, "person_id": ID<Person>.self, "case_id": ID<CaseFile>.self,
            "renews_id": ID<Visa>.self, "country": Country.self, "class_code": ShortText.self,
            "issuer": ShortText.self, "entries": VisaEntries.self, "plan_applied_on": CalendarDate.self,
            "eligibility_applied_on": CalendarDate.self, "eligibility_issued_on": CalendarDate.self,
            "eligibility_until": CalendarDate.self, "eligibility_passport_id": ID<Passport>.self,
            "applied_on": CalendarDate.self, "valid_from": CalendarDate.self, "valid_until": CalendarDate.self,
            "entered_on": CalendarDate.self, "days_used_before": Int.self,
            "sixth_year_reason": SixthYearReason.self, "previous_stage_from": CalendarDate.self,
            "experience_reason": ExperienceReason.self, "stage_repeat_reason": StageRepeatReason.self,
            "state": VisaState.self, "created_at": Instant.self, "updated_at": Instant.self
        ]
        package static let nullable: Set<String> = [
            "renews_id", "issuer", "entries", "number_sealed", "number_index", "plan_applied_on",
            "eligibility_applied_on", "eligibility_issued_on", "eligibility_until", "eligibility_passport_id",
            "eligibility_differs", "applied_on", "valid_from", "valid_until", "entered_on", "days_used_before",
            "sixth_year_reason", "previous_stage_from", "experience_reason", "stage_repeat_reason"
        ]
        package var parties: NamedParties { NamedParties(person: person, caseFile: caseFile) }
    }
}

extension Visa.Record {
    package init(row: borrowing Row) throws(RowError) {
        id = try row["id"]
        version = try row["version"]
        person = try row["person_id"]
        caseFile = try row["case_id"]
        renews = try row["renews_id"]
        country = try row["country"]
        classCode = try row["class_code"]
        issuer = try row["issuer"]
        entries = try row["entries"]
        numberSealed = try row["number_sealed"]
        numberIndex = try row["number_index"]
        planAppliedOn = try row["plan_applied_on"]
        eligibilityAppliedOn = try row["eligibility_applied_on"]
        eligibilityIssuedOn = try row["eligibility_issued_on"]
        eligibilityUntil = try row["eligibility_until"]
        eligibilityPassport = try row["eligibility_passport_id"]
        eligibilityDiffers = try row["eligibility_differs"]
        appliedOn = try row["applied_on"]
        validFrom = try row["valid_from"]
        validUntil = try row["valid_until"]
        enteredOn = try row["entered_on"]
        daysUsedBefore = try row["days_used_before"]
        sixthYearReason = try row["sixth_year_reason"]
        previousStageFrom = try row["previous_stage_from"]
        experienceReason = try row["experience_reason"]
        stageRepeatReason = try row["stage_repeat_reason"]
        state = try row["state"]
        createdAt = try row["created_at"]
        updatedAt = try row["updated_at"]
    }
}

extension Assignment where Of == Visa {
    package static func person(_ value: ID<Person>) -> Self { Self("person_id", value) }
    package static func caseFile(_ value: ID<CaseFile>) -> Self { Self("case_id", value) }
    package static func renews(_ value: ID<Visa>?) -> Self { Self("renews_id", value) }
    package static func country(_ value: Country) -> Self { Self("country", value) }
    package static func classCode(_ value: ShortText) -> Self { Self("class_code", value) }
    package static func issuer(_ value: ShortText?) -> Self { Self("issuer", value) }
    package static func entries(_ value: VisaEntries?) -> Self { Self("entries", value) }
    package static func numberSealed(_ value: [UInt8]?) -> Self { Self("number_sealed", value) }
    package static func numberIndex(_ value: [UInt8]?) -> Self { Self("number_index", value) }
    package static func planAppliedOn(_ value: CalendarDate?) -> Self { Self("plan_applied_on", value) }
    package static func eligibilityAppliedOn(_ value: CalendarDate?) -> Self { Self("eligibility_applied_on", value) }
    package static func eligibilityIssuedOn(_ value: CalendarDate?) -> Self { Self("eligibility_issued_on", value) }
    package static func eligibilityUntil(_ value: CalendarDate?) -> Self { Self("eligibility_until", value) }
    package static func eligibilityPassport(_ value: ID<Passport>?) -> Self { Self("eligibility_passport_id", value) }
    package static func eligibilityDiffers(_ value: [String]?) -> Self { Self("eligibility_differs", value) }
    package static func appliedOn(_ value: CalendarDate?) -> Self { Self("applied_on", value) }
    package static func validFrom(_ value: CalendarDate?) -> Self { Self("valid_from", value) }
    package static func validUntil(_ value: CalendarDate?) -> Self { Self("valid_until", value) }
    package static func enteredOn(_ value: CalendarDate?) -> Self { Self("entered_on", value) }
    package static func daysUsedBefore(_ value: Int?) -> Self { Self("days_used_before", value) }
    package static func sixthYearReason(_ value: SixthYearReason?) -> Self { Self("sixth_year_reason", value) }
    package static func previousStageFrom(_ value: CalendarDate?) -> Self { Self("previous_stage_from", value) }
    package static func experienceReason(_ value: ExperienceReason?) -> Self { Self("experience_reason", value) }
    package static func stageRepeatReason(_ value: StageRepeatReason?) -> Self { Self("stage_repeat_reason", value) }
    package static func state(_ value: VisaState) -> Self { Self("state", value) }
}
