import Cases
import Core
import Corridors
import Employers
import Foundation
import Model
import Orders
import People
import Postgres
import Screening
import TestKit

extension Records {
    /// What is on record of a person beside the case: history, words given, words taken back.
    mutating func plantMorePeople(
        _ person: ID<Person>,
        _ file: ID<CaseFile>,
        _ employer: ID<Employer>
    ) async throws {
        let day: CalendarDate = .day(2026, 11, 1)
        let _: ID<WorkEntry> = try await plant(
            [
                "person_id": person, "occupation": "8153", "country": "CN", "from_on": day,
                "state": "stated",
            ])
        // Sealed bytes that nobody sealed must not be opened: the contact is a removed one.
        let _: ID<EmergencyContact> = try await plant(
            [
                "person_id": person, "relation": "parent", "name_sealed": [UInt8(1)],
                "phone_sealed": [UInt8(1)], "language": "zh", "place": 1, "state": "removed",
            ])
        let _: ID<Consent> = try await plant(
            [
                "person_id": person, "purpose": "recruitment", "text_version": "1",
                "language": "zh", "notice_on": day, "given_on": day, "state": "given",
            ])
        let _: ID<ExitDeclaration> = try await plant(
            [
                "person_id": person, "declared_on": day, "language": "zh", "text_version": "1",
                "sentence": false, "court_order": false, "repatriation_ban": false,
                "declared_to": UUID(), "state": "declared",
            ])
        let _: ID<PoolMember> = try await plant(
            [
                "person_id": person, "skill_level": "skilled", "available_from": day,
                "invited_on": day, "state": "invited",
            ])
        // Nobody sealed this letter either: it fell, so that it is not handed out.
        let _: ID<Rejection> = try await plant(
            [
                "person_id": person, "grounds": ["not_reached"], "letter_sealed": [UInt8(1)],
                "letter_language": "zh", "decided_by": UUID(), "decided_on": day,
                "from_state": "verified", "answered_by": UUID(), "answered_on": day,
                "state": "reversed",
            ])
        let _: ID<Transfer> = try await plant(
            [
                "person_id": person, "case_file_id": file, "employer_id": employer,
                "country": "JP", "kinds": ["identity"], "purpose": "Visa",
                "legal_route": "contract_necessity", "assessment": "PIA-1", "assessed_on": day,
                "transferred_on": day, "state": "recorded",
            ])
    }

    /// A corridor with its guide, and an order on it with a place held.
    mutating func plantOrders(
        _ person: ID<Person>,
        _ file: ID<CaseFile>,
        _ employer: ID<Employer>,
        _ site: ID<Site>
    ) async throws {
        let day: CalendarDate = .day(2026, 11, 1)
        try await plantAgreement()
        let other: ID<Corridor> = try await plant(Self.corridor("KR-E7"))
        let corridor: ID<Corridor> = try await plant(Self.corridor("JP-SSW-1"))
        // They begin on the day after the last of everything else.
        let begin: CalendarDate = .day(2026, 12, 1)
        let _: ID<CorridorTerm> = try await plant(
            [
                "corridor_id": other, "effective_from": begin,
                "terms": try LoadedTerms.text("KR-E7", to: "KR", from: begin),
            ])
        let _: ID<CorridorStanding> = try await plant(
            [
                "corridor_id": other, "place": 1, "state": "closed", "begins_on": day,
                "reason": "Loaded.", "decided_by": UUID(),
            ])
        let _: ID<CorridorEdition> = try await plant(
            [
                "digest": [UInt8](repeating: 7, count: 32), "inserted": 1, "revised": 0,
                "unchanged": 0, "ended": 0, "loaded_by": UUID(),
            ])
        let guide: ID<Guide> = try await plant(
            [
                "corridor_id": corridor, "language": "zh", "edition": 1, "title": "Japan",
                "sections": "[]", "to_confirm": true, "made_by": UUID(), "state": "draft",
            ])
        let _: ID<GuideHandout> = try await plant(
            [
                "guide_id": guide, "person_id": person, "case_file_id": file, "handed_on": day,
                "manner": "paper", "handed_by": UUID(),
            ])
        let order: ID<JobOrder> = try await plant(
            [
                "employer_id": employer, "site_id": site, "corridor_id": corridor,
                "occupation": "8153", "headcount": 2, "pay_minor": 1300, "pay_currency": "JPY",
                "pay_unit": "hour", "hours_week": 40, "opens_on": day,
                "closes_on": CalendarDate.day(2027, 11, 1), "state": "open",
            ])
        let _: ID<JobOrderPlace> = try await plant(
            [
                "job_order_id": order, "case_file_id": file, "person_id": person, "taken_on": day,
                "state": "taken",
            ])
        let _: ID<Reservation> = try await plant(
            [
                "person_id": person, "job_order_id": order, "reserved_on": day,
                "reserved_until": CalendarDate.day(2026, 11, 30), "state": "held",
            ])
        let vacancy: ID<Vacancy> = try await plant(
            [
                "title": "Sewing", "body": "Sewing in Tottori.", "language": "zh", "source": "S",
                "source_kind": "embassy", "destination": "JP", "collected_by": UUID(),
                "state": "collected",
            ])
        let _: ID<VacancyFeedback> = try await plant(
            [
                "vacancy_id": vacancy, "giver": "worker", "feedback": "Fine.",
                "doubts_authenticity": false, "received_on": day,
            ])
    }

    /// A memorandum in force, without an end.
    private mutating func plantAgreement() async throws {
        let day: CalendarDate = .day(2026, 11, 1)
        let agreement: ID<Agreement> = try await plant(
            [
                "kind": "bilateral", "form": "memorandum_of_cooperation", "parties": ["CN", "JP"],
                "title": "On workers", "reference": "MOC 1", "signed_on": day,
                "in_force_from": day, "languages": ["zh", "ja"], "source": "S",
                "made_by": UUID(), "decided_by": UUID(), "state": "in_force",
            ])
        let _: ID<AgreementText> = try await plant(
            [
                "agreement_id": agreement, "edition": 1, "effective_from": day, "clauses": "[]",
                "source": "S", "made_by": UUID(),
            ])
    }

    private static func corridor(_ programme: String) -> Columns {
        [
            "origin": "CN", "destination": programme.prefix(2) == "KR" ? "KR" : "JP",
            "programme": programme, "channel": "nongovernmental_licensed", "agency_role": "sends",
            "sender_kinds": ["licensed_agency"],
            "opens_on": CalendarDate.day(2026, 1, 1), "visa_classes": ["SSW-1"],
            "fee_regime": "regulated", "source": "S", "evidence": "E", "state": "open",
        ]
    }
}
