import Audit
import Core
import Foundation
import TestKit
import Testing

@testable import Homeward

/// The law that the system must know before anyone departs, by number.
struct LawTests {
    /// Rules that are checked, or that start a clock; R-SAN-006 is held by a test of Screening alone,
    /// and R-DEP-001 to 012 are the gate itself.
    static let expected: [String: ClosedRange<Int>] = [
        "R-ID": 1...6, "R-AGE": 1...2, "R-SAN": 1...5, "R-AG": 1...6, "R-EMP": 1...8,
        "R-COR": 1...6, "R-INF": 1...2, "R-CN": 10...18, "R-FEE": 1...12, "R-TRN": 1...5,
        "R-CP": 1...6, "R-TC": 1...3, "R-MED": 1...2, "R-INS": 1...2, "R-VIS": 1...9,
        "R-DEP": 13...20, "R-AUD": 1...2,
    ]
    static let further = [
        "R-CN-020", "R-CN-021", "R-CN-031", "R-CN-032", "R-CN-033", "R-CN-035", "R-CN-036",
        "R-CN-037",
        "R-PRV-001", "R-PRV-002", "R-PRV-003", "R-PRV-006", "R-INF-003-P", "R-INF-004-P",
        "R-CN-013-P",
        "R-FEE-013-P", "R-FEE-014-P", "R-FEE-015", "R-SSW-001", "R-SSW-002", "R-SSW-002-T",
        "R-TITP-001", "R-LNG-001-P", "R-COR-013-P", "R-EMP-005-P",
    ]

    @Test func everyRuleBeforeDepartureIsThere() {
        let duties = App.features.flatMap { $0.duties }.map(\.rule)
        let known = Set(RuleRegistry.cards.keys).union(duties)
        var missing = Self.further.filter { !known.contains($0) }
        for (series, numbers) in Self.expected {
            for number in numbers {
                let id = "\(series)-\(number < 10 ? "00" : "0")\(number)"
                if !known.contains(id) { missing.append(id) }
            }
        }
        #expect(missing.sorted() == [])
    }

    /// A card names a day that exists, or waits for the agency's adoption.
    @Test func everyRuleHasADay() {
        var policies = 0
        for card in RuleRegistry.cards.values {
            guard case .law(let days) = card.force else {
                policies += 1
                continue
            }
            #expect(days.from > CalendarDate(1950, 1, 1) && !days.isEmpty, "\(card.id)")
            #expect(!card.source.lowercased().hasPrefix("agency policy"), "\(card.id)")
        }
        #expect(policies > 20)
    }

    /// A rule that no test names has no table of its days.
    @Test func everyRuleIsNamedByATest() throws {
        let tests = URL(filePath: #filePath).deletingLastPathComponent()
            .deletingLastPathComponent()
        let files = FileManager.default.enumerator(at: tests, includingPropertiesForKeys: nil)
        let texts = try (files?.allObjects as? [URL] ?? [])
            .filter { $0.pathExtension == "swift" && $0.lastPathComponent != "LawTests.swift" }
            .map { try String(contentsOf: $0, encoding: .utf8) }
        for rule in RuleRegistry.rules.values {
            let name = "\(rule)"
            #expect(texts.contains { $0.contains(name) }, "\(rule.card.id): \(name)")
        }
    }

    /// What rests on an excerpt, or on a reading or policy of the agency, is for a compliance officer to confirm.
    @Test(arguments: [
        "R-AGE-002", "R-CN-011", "R-CN-013", "R-CN-014", "R-EMP-006", "R-FEE-003", "R-MED-001",
        "R-VIS-002",
    ])
    func whatIsNotCertainSaysSo(id: String) throws {
        let card = try #require(RuleRegistry.cards[id])
        #expect(card.toConfirm)
    }

    /// Each article is one that says what the rule checks; what the agency adds is named as its own.
    @Test(arguments: [
        ("R-CN-011", "until the planned end of the stay: agency policy"),
        ("R-CN-013", "reading of the agency"), ("R-CN-014", "agency policy"),
        ("R-CN-015", "Decree 620 Art. 25, 44"),
        ("R-EMP-006", "for other destinations agency policy"),
        ("R-FEE-003", "Art. 25(iii), so far as the worker is told"),
        ("R-ID-006", "Passport Law Art. 2;"),
    ])
    func theSourceSaysWhatTheRuleRestsOn(id: String, words: String) throws {
        let card = try #require(RuleRegistry.cards[id])
        #expect(card.source.contains(words), "\(id): \(card.source)")
    }

    @Test func everyDutyCitesARuleAndNoTwoShareAWord() {
        let duties = App.features.flatMap { $0.duties }
        #expect(Set(duties.map(\.word)).count == duties.count)
        for duty in duties {
            #expect(duty.rule.wholeMatch(of: /R-[A-Z]+-[0-9]{3}(-[A-Z])?/) != nil, "\(duty.word)")
            #expect(duty.reminders.allSatisfy { $0 >= 0 }, "\(duty.word)")
        }
    }

    /// What a worker is still owed once the case has ended is never dropped with it.
    static let outliving: Set<String> = [
        "complaint-acknowledge", "complaint-first-report", "complaint-settlement",
        "complaint-triage", "death-embassy", "death-insurer", "death-next-of-kin", "death-remains",
        "document-return", "fee-refund", "fee-refund-confirmation", "fee-survey-differs",
        "jp-ssw-contract-ended", "kr-contract-ended", "kr-departure-payout", "manager-list",
        "reserve-top-up", "ru-contract-ended", "safe-contact", "transfer-stop", "urgent-triage",
    ]

    @Test func everyDutyThatOutlivesItsCaseSaysWhy() {
        let reasons = App.features.flatMap { $0.duties }.compactMap { duty in
            duty.afterCase.reason.map { (duty.word, $0) }
        }
        #expect(Set(reasons.map(\.0)) == Self.outliving)
        for (word, reason) in reasons {
            #expect(reason.hasSuffix(".") && reason.contains(" "), "\(word): \(reason)")
        }
    }
}
