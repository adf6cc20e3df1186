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
            "passport_months_after_end", ["passport_months_after_end": 12], "R-ID-003", "passed",
            "failed"
        ),
        ("minimum_age", ["minimum_age": 30], "R-AGE-003-P", "passed", "failed"),
        (
            "training_hours_least", ["training_hours_least": 40], "R-TRN-002", "not-applicable",
            "failed"
        ),
        (
            "languages_asked",
            ["languages_asked": [["language": "ja", "kind": "jlpt", "level": "n4"]]],
            "R-LNG-001-P", "not-applicable", "failed"
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
        return try await office.verdicts(of: file, by: rules, on: day)[rule]?.word
    }

    /// An open corridor with its terms since January, and others from tomorrow on.
    func corridor(then change: [String: JSON], counts: Bool = true) async throws {
        let corridor = try await office.corridor(adding: [.opensOn("2026-01-01")])
        let editions: [(CalendarDate, [String: JSON], Bool)] = [
            (CalendarDate(2026, 1, 1), [:], true), (Self.begin, change, counts),
        ]
        for (day, change, counts) in editions {
            try await office.plant(
                CorridorTerm.self,
                [
                    .corridor(corridor), .effectiveFrom(day), .counts(counts),
                    .loadedBy(office.anyone.human),
                    .terms(try LoadedTerms.text("JP-TITP-1", to: "JP", from: day, change)),
                ]
            )
        }
    }

    /// A case that the old terms find ready: passport, result, visa, and a fee that the worker pays.
    func caseReady() async throws -> ID<CaseFile> {
        let file = try await office.placed()
        try await office.passport(of: office.person(of: file), until: "2028-08-01")
        try await office.medical(of: file, on: "2026-08-01", until: "2027-08-01")
        try await office.visa(of: file, until: "2027-11-01")
        try await office.feeLine(of: file, adding: [.category(.recruitmentService)])
        return file
    }
}
