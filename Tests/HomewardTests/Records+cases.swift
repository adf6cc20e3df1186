import Core
import Deployments
import Employers
import Fees
import Foundation
import Model
import Papers
import Postgres
import TestKit
import Training

extension Records {
    /// Papers, tests, money and company of the worker of a case.
    mutating func plantMoreOfCases(
        _ person: ID<Person>,
        _ file: ID<CaseFile>,
        _ site: ID<Site>
    ) async throws {
        let day: CalendarDate = .day(2026, 11, 1)
        let enrolment = try await office.value(
            "SELECT id FROM enrolment LIMIT 1",
            as: ID<Enrolment>.self
        )
        let _: ID<Exam> = try await plant(
            [
                "enrolment_id": enrolment, "attempt": 1, "taken_on": day, "score": 80,
                "pass_mark": 60, "examiner": "Z",
            ])
        let _: ID<Qualification> = try await plant(
            [
                "person_id": person, "kind": "jlpt", "level": "n4", "passed_on": day,
                "state": "valid",
            ])
        let document: ID<Document> = try await plant(
            [
                "person_id": person, "case_file_id": file, "kind": "passport", "issuer": "X",
                "state": "received",
            ])
        let _: ID<Handover> = try await plant(
            [
                "document_id": document, "person_id": person, "purpose": "visa_filing",
                "handed_to": "C", "handed_on": day, "due_on": CalendarDate.day(2026, 11, 2),
                "state": "handed_over",
            ])
        let _: ID<Medical> = try await plant(
            [
                "person_id": person, "case_file_id": file, "clinic": "Clinic",
                "tests": ["general"], "scheduled_on": day, "state": "scheduled",
            ])
        try await plantMoney(person, file, day)
        let _: ID<Crew> = try await plant(
            [
                "site_id": site, "name": "Crew", "size_most": 4, "language": "zh",
                "state": "forming",
            ])
        let _: ID<ManagerList> = try await plant(
            [
                "country": "JP", "managers": [UUID()], "embassy_filed_on": day,
                "embassy_receipt": "E1", "commerce_filed_on": day, "commerce_receipt": "C1",
            ])
    }

    private mutating func plantMoney(
        _ person: ID<Person>,
        _ file: ID<CaseFile>,
        _ day: CalendarDate
    ) async throws {
        let _: ID<FeeStatement> = try await plant(
            [
                "person_id": person, "case_file_id": file, "number": 1, "language": "zh",
                "shown_on": day, "items": "[]", "digest": [UInt8](repeating: 7, count: 32),
            ])
        let _: ID<WorkerLoan> = try await plant(
            [
                "person_id": person, "case_file_id": file, "lender_kind": "bank", "lender": "B",
                "amount_minor": 1, "currency": "CNY", "taken_on": day, "state": "open",
            ])
        let _: ID<FeeSurvey> = try await plant(
            [
                "person_id": person, "case_file_id": file, "asked_on": day, "asked_by": UUID(),
                "language": "zh", "stated_minor": 1, "currency": "CNY", "agrees": false,
            ])
        let _: ID<LedgerAccount> = try await plant(["kind": "agency", "currency": "CNY"])
        let _: ID<FeeProof> = try await plant(
            [
                "from_day": day, "until_day": day, "entries": 0, "sums": "[]", "exceptions": "[]",
                "digest": [UInt8](repeating: 7, count: 32), "outcome": "clean",
            ])
    }
}
