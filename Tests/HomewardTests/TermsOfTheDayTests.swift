import Core
import Corridors
import Fees
import Model
import Papers
import People
import Postgres
import TestKit
import Testing
import TransparencyLog

@testable import Homeward

/// A planned departure is tried against the law of its day: each rule that reads a corridor's terms takes
/// those in force on the day that it is asked for, not those of today.
@Suite(.database) struct TermsOfTheDayTests {
    /// Tomorrow, from which other terms hold.
    static let begin = CalendarDate(2026, 11, 22)

    /// What begins, and what the rule that reads it finds before and since.
    static let terms: [(String, [String: JSON], String, String, String)] = [
        ("medical_months", ["medical_months": 3], "R-MED-001", "passed", "failed"),
        ("visa_classes", ["visa_classes": ["SSW-1"]], "R-VIS-001", "passed", "failed"),
        ("fee_regime", ["fee_regime": "no_fee"], "R-FEE-007", "not-applicable", "failed"),
        (
            "fee_months_of_pay", ["fee_regime": "months_of_pay", "fee_months_of_pay": 1],
            "R-FEE-005", "not-applicable", "failed"
        ),
        (
            "passport_months_after_end", ["passport_months_after_end": 12], "R-ID-003", "passed",
            "failed"
        ),
        ("minimum_age", ["minimum_age": 30], "R-AGE-003-P", "passed", "failed"),
        (
            "training_hours_least", ["training_hours_least": 40], "R-TRN-002", "not-applicable",
            "failed"
        ),
    ]

    @Test(arguments: terms)
    func anEditionChangesTheVerdictFromItsDayOn(
        _ term: String,
        _ change: [String: JSON],
        _ rule: String,
        _ before: String,
        _ since: String
    ) async throws {
        let file = try await caseReady()
        try await corridor(then: change)
        for (days, word) in [(-1, before), (0, since), (1, since)] {
            let day = Self.begin.adding(days: days)
            #expect(try await verdict(of: rule, on: file, as: day) == word, "\(term) on \(day)")
        }
    }

    /// What waits for a second person is no law yet.
    @Test func termsThatDoNotCountChangeNothing() async throws {
        let file = try await caseReady()
        try await corridor(then: ["medical_months": 3], counts: false)
        #expect(
            try await verdict(of: "R-MED-001", on: file, as: Self.begin) == "passed"
        )
    }

    func verdict(
        of rule: String,
        on file: ID<CaseFile>,
        as day: CalendarDate
    ) async throws -> String? {
        let rules = App.features.flatMap { $0.caseRules }.filter { $0.card.id == rule }
        let gate = Gate("test", "The rule alone.", rules)
        let report: RuleReport = try await office.registrar.read(as: office.anyone) { tx in
            try gate.report(for: file, in: tx, on: day)
        }
        return report.lines.first?.verdict.word
    }

    /// An open corridor with its terms since January, and others from tomorrow on.
    func corridor(then change: [String: JSON], counts: Bool = true) async throws {
        let corridor = try await office.plant(
            Corridor.self,
            [
                "origin": "CN", "destination": "JP", "programme": "JP-TITP-1",
                "channel": "nongovernmental_licensed", "agency_role": "sends",
                "opens_on": CalendarDate(2026, 1, 1), "visa_classes": ["TITP-1"],
                "fee_regime": "regulated", "source": "S", "evidence": "E", "state": "open",
            ]
        )
        let editions: [(CalendarDate, [String: JSON], Bool)] = [
            (CalendarDate(2026, 1, 1), [:], true), (Self.begin, change, counts),
        ]
        for (day, change, counts) in editions {
            _ = try await office.plant(
                CorridorTerm.self,
                [
                    "corridor_id": corridor, "effective_from": day, "counts": counts,
                    "loaded_by": office.anyone.human,
                    "terms": try LoadedTerms.text("JP-TITP-1", to: "JP", from: day, change),
                ]
            )
        }
    }

    /// A case that the old terms find ready: passport, result, visa, and a fee that the worker pays.
    func caseReady() async throws -> ID<CaseFile> {
        let file = try await office.placed()
        let person = try await office.person(of: file)
        _ = try await office.plant(
            Passport.self,
            [
                "person_id": person, "issuer": "CHN", "number_sealed": [UInt8(1)],
                "number_index": [UInt8(2)], "zone_sealed": [UInt8(1)], "nationality": "CHN",
                "expires_on": CalendarDate(2028, 8, 1), "state": "valid",
            ]
        )
        _ = try await office.plant(
            Medical.self,
            [
                "person_id": person, "case_file_id": file, "clinic": "Clinic",
                "tests": ["general"], "scheduled_on": CalendarDate(2026, 8, 1),
                "examined_on": CalendarDate(2026, 8, 1), "outcome": "fit",
                "valid_until": CalendarDate(2027, 8, 1), "state": "fit",
            ]
        )
        _ = try await office.plant(
            Visa.self,
            [
                "person_id": person, "case_file_id": file, "country": "JP",
                "class_code": "TITP-1", "number_sealed": [UInt8(1)], "number_index": [UInt8(2)],
                "valid_from": CalendarDate(2026, 11, 1), "valid_until": CalendarDate(2027, 11, 1),
                "state": "issued",
            ]
        )
        _ = try await office.plant(
            FeeLine.self,
            [
                "person_id": person, "case_file_id": file, "category": "recruitment_service",
                "payer": "worker", "payee": "Agency", "description": "Service",
                "amount_minor": 100, "currency": "CNY", "basis": "Contract", "state": "proposed",
            ]
        )
        return file
    }
}
