import Accounts
import Agency
import Contracts
import Core
import Corridors
import Deployments
import Diary
import Employers
import Fees
import Foundation
import Incidents
import Model
import Orders
import Papers
import People
import Postgres
import Repatriation
import Rights
import TestKit
import Training

/// One record of each noun, so that the walk can ask for what is there and belongs to another.
struct Records {
    private(set) var ids: [String: String] = [:]

    /// Plants one record of every noun in the office's agency.
    static func plant() async throws -> Records {
        var records = Records()
        let staff: ID<Staff> = try await records.plant(
            ["human_id": UUID(), "name": "Jin Yu", "role": "trainer", "state": "active"])
        let _: ID<Token> = try await records.plant(
            [
                "staff_id": staff, "key_id": "abcdefghij",
                "digest": [UInt8](repeating: 7, count: 32),
                "expires_at": office.clock.now.adding(hours: 24), "state": "valid",
            ])
        try await records.plantPartners()
        return records
    }

    /// The same, with the event that the first of them left.
    static func withEvent() async throws -> Records {
        var records = try await plant()
        let event = try await office.value(
            "SELECT id FROM audit.event ORDER BY id LIMIT 1",
            as: ID<EventRecord>.self
        )
        records.ids[EventRecord.singular] = event.map { "\($0)" }
        return records
    }

    /// Knows a record that was not planted.
    mutating func note<N: Noun>(_ id: ID<N>) { ids[N.singular] = "\(id)" }

    @discardableResult mutating func plant<N: Noun>(_ columns: Columns) async throws -> ID<N> {
        let id = try await office.plant(N.self, columns)
        ids[N.singular] = "\(id)"
        return id
    }

    private mutating func plantPartners() async throws {
        let day: CalendarDate = .day(2026, 11, 1)
        let _: ID<Licence> = try await plant(
            ["number": "L1", "authority": "Jilin", "approved_on": day, "state": "active"])
        let _: ID<Reserve> = try await plant(
            [
                "mode": "cash", "bank": "B", "amount_minor": 300_000_000, "currency": "CNY",
                "state": "held",
            ])
        let employer: ID<Employer> = try await plant(
            [
                "name": "Tottori", "kind": "enterprise", "country": "JP",
                "registration_number": "7000012050002", "made_by": UUID(), "state": "approved",
            ])
        let site: ID<Site> = try await plant(
            [
                "employer_id": employer, "name": "Works", "country": "JP", "address": "Chiyomi",
                "time_zone": "Asia/Tokyo", "state": "open",
            ])
        try await plantMorePartners(employer)
        try await plantCase(employer, site)
    }

    private mutating func plantCase(_ employer: ID<Employer>, _ site: ID<Site>) async throws {
        let person: ID<Person> = try await plant(
            [
                "native_name": "李美花", "family_name": "LI",
                "birth_date": CalendarDate.day(1999, 3, 7),
                "sex": "F", "nationality": "CN", "languages": ["zh"], "state": "verified",
            ])
        let _: ID<Passport> = try await plant(
            [
                "person_id": person, "issuer": "CHN", "number_sealed": [UInt8(1)],
                "number_index": [UInt8(1)], "zone_sealed": [UInt8(1)], "nationality": "CHN",
                "expires_on": CalendarDate.day(2033, 6, 30), "state": "valid",
            ])
        let file: ID<CaseFile> = try await plant(
            [
                "person_id": person, "employer_id": employer, "site_id": site, "destination": "JP",
                "programme": "JP-SSW-1", "occupation": "8153",
                "planned_departure": CalendarDate.day(2026, 12, 1),
                "planned_end": CalendarDate.day(2028, 12, 1), "state": "open",
            ])
        try await plantPapers(person, file)
        try await plantWork(person, file, employer, site)
        try await plantMorePeople(person, file, employer)
        try await plantOrders(person, file, employer, site)
        try await plantMoreOfCases(person, file, site)
        try await plantScreening(person, employer)
    }

    private mutating func plantPapers(_ person: ID<Person>, _ file: ID<CaseFile>) async throws {
        let course: ID<Course> = try await plant(
            [
                "title": "Before Japan", "destination": "JP", "language": "zh",
                "topics": ["safety"], "hours": 8, "state": "offered",
            ])
        let enrolment: ID<Enrolment> = try await plant(
            [
                "course_id": course, "person_id": person, "case_file_id": file, "state": "enrolled",
            ])
        let _: ID<Attendance> = try await plant(
            [
                "enrolment_id": enrolment, "day": CalendarDate.day(2026, 11, 1),
                "topic": "safety", "seconds": 60,
            ])
        let from = CalendarDate.day(2026, 11, 1)
        let until = CalendarDate.day(2029, 11, 1)
        let _: ID<Visa> = try await plant(
            [
                "person_id": person, "case_file_id": file, "country": "JP", "class_code": "SSW-1",
                "number_sealed": [UInt8(1)], "number_index": [UInt8(1)], "valid_from": from,
                "valid_until": until, "state": "issued",
            ])
        let _: ID<Policy> = try await plant(
            [
                "person_id": person, "case_file_id": file, "kind": "accident", "insurer": "P",
                "number": "1", "covered_from": from, "covered_until": until, "sum_minor": 1,
                "currency": "CNY", "insured_consent_on": from, "state": "issued",
            ])
        let _: ID<FeeLine> = try await plant(
            [
                "person_id": person, "case_file_id": file, "category": "medical",
                "payer": "agency", "payee": "Clinic", "description": "Examination",
                "amount_minor": 1, "currency": "CNY", "basis": "Contract", "state": "proposed",
            ])
    }

    private mutating func plantWork(
        _ person: ID<Person>,
        _ file: ID<CaseFile>,
        _ employer: ID<Employer>,
        _ site: ID<Site>
    ) async throws {
        let from = CalendarDate.day(2026, 12, 1)
        let until = CalendarDate.day(2028, 12, 1)
        let cooperation: ID<Contract> = try await plant(
            [
                "kind": "cooperation", "employer_id": employer, "languages": ["zh"],
                "begins_on": from, "ends_on": until, "clauses": "[]", "made_by": UUID(),
                "state": "draft",
            ])
        let _: ID<Contract> = try await plant(
            [
                "kind": "employment", "employer_id": employer, "case_file_id": file,
                "person_id": person, "cooperation_id": cooperation, "languages": ["zh"],
                "begins_on": from, "ends_on": until, "clauses": "[]", "made_by": UUID(),
                "state": "draft",
            ])
        let leg: ID<Deployment> = try await plant(
            [
                "person_id": person, "case_file_id": file, "site_id": site,
                "planned_departure": from, "planned_end": until, "state": "planned",
            ])
        let now = office.clock.now
        let _: ID<RightsCase> = try await plant(
            [
                "person_id": person, "case_file_id": file, "category": "wages",
                "reporter": "worker", "language": "zh", "narrative_sealed": [UInt8(1)],
                "received_at": now, "acknowledge_due": now, "triage_due": now, "state": "received",
            ])
        try await plantIncident(person, file, leg)
        try await plantDiary(person, file)
        let _: ID<Repatriation> = try await plant(
            [
                "person_id": person, "case_file_id": file, "cause": "illness", "is_urgent": true,
                "noticed_at": now, "state": "opened",
            ])
    }
}

extension Records {
    private mutating func plantIncident(
        _ person: ID<Person>,
        _ file: ID<CaseFile>,
        _ leg: ID<Deployment>
    ) async throws {
        let now = office.clock.now
        let incident: ID<Incident> = try await plant(
            [
                "country": "JP", "place": "Chiyomi", "kind": "accident", "happened_at": now,
                "heard_at": now, "dead": 0, "injured": 1, "missing": 0, "affected": 1,
                "narrative_sealed": [UInt8(1)], "least_grade": "IV", "state": "reported",
            ])
        let _: ID<IncidentPerson> = try await plant(
            [
                "incident_id": incident, "person_id": person, "case_file_id": file,
                "deployment_id": leg, "condition": "unknown",
            ])
    }

    private mutating func plantDiary(_ person: ID<Person>, _ file: ID<CaseFile>) async throws {
        let now = office.clock.now
        let _: ID<DiaryTask> = try await plant(
            [
                "duty": "contract-filing", "title": "File it.", "subject_noun": "case",
                "subject_id": file, "subject": "\(file)", "person_id": person,
                "case_file_id": file, "owner_role": "document", "due_at": now,
                "due_on": CalendarDate.day(2026, 11, 21), "zone": "Asia/Shanghai", "basis": "now",
                "reminders": [0], "by_hand": true, "state": "open",
            ])
        let _: ID<YearCalendar> = try await plant(
            [
                "country": "CN", "year": 2025, "days": "[]", "source": "Notice",
                "loaded_by": UUID(), "state": "provisional",
            ])
        let _: ID<Override> = try await plant(
            [
                "rule_id": "R-ID-001", "step": "person.verify-identity", "case_file_id": file,
                "reason": "Seen.", "valid_until": CalendarDate.day(2026, 12, 1),
                "asked_by": UUID(), "asked_by_human": UUID(), "state": "asked",
            ])
    }
}

extension CalendarDate {
    /// A day written into a test.
    static func day(_ year: Int, _ month: Int, _ day: Int) -> CalendarDate {
        CalendarDate(year: year, month: month, day: day) ?? .epoch
    }
}
