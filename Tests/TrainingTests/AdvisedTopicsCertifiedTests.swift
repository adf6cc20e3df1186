import Core
import Model
import TestKit
import Testing

@testable import Training

@Suite struct AdvisedTopicsCertifiedTests {
    static func outcome(_ topics: [Topic], on day: CalendarDate) -> String {
        let certificate = RequiredTopicsCertifiedTests.certificate(topics)
        return AdvisedTopicsCertified.check(TrainingFacts(certificates: [certificate]), on: day)
            .word
    }

    @Test(arguments: [
        (CalendarDate(2025, 1, 9), "failed"), (CalendarDate(2025, 1, 10), "passed"),
        (CalendarDate(2027, 1, 9), "passed"), (CalendarDate(2027, 1, 10), "passed"),
        (CalendarDate(2027, 1, 11), "failed"),
    ]) func aCertificateIsGoodFromItsFirstDayToItsLast(departure: CalendarDate, outcome: String) {
        #expect(Self.outcome(Topic.advised, on: departure) == outcome)
    }

    @Test(arguments: Topic.advised) func eachOfTheFiveIsAdvised(topic: Topic) {
        let day = CalendarDate(2026, 1, 10)
        #expect(Self.outcome(Topic.advised.filter { $0 != topic }, on: day) == "failed")
        #expect(Self.outcome([topic], on: day) == "failed")
    }

    /// Every topic is either required or advised, none both.
    @Test func noTopicIsForgotten() {
        #expect(Set(Topic.required + Topic.advised) == Set(Topic.allCases))
        #expect(Topic.required.count + Topic.advised.count == Topic.allCases.count)
    }
}
