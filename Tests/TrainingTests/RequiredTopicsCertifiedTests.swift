import Core
import Model
import TestKit
import Testing

@testable import Training

@Suite struct RequiredTopicsCertifiedTests {
    static func certificate(
        _ topics: [Topic] = Topic.required,
        for country: Country = .jp,
        on day: CalendarDate = CalendarDate(2025, 1, 10)
    ) -> TrainingFacts.Certificate {
        TrainingFacts.Certificate(
            number: "T-1",
            certifiedOn: day,
            until: day.adding(months: 24),
            topics: topics,
            trainedFor: country,
            destination: .jp,
            programme: "JP-TITP-1"
        )
    }

    static func outcome(_ certificates: [TrainingFacts.Certificate], on day: CalendarDate) -> String
    {
        RequiredTopicsCertified.check(TrainingFacts(certificates: certificates), on: day).word
    }

    @Test(arguments: [
        (CalendarDate(2025, 1, 9), "failed"), (CalendarDate(2025, 1, 10), "passed"),
        (CalendarDate(2027, 1, 9), "passed"), (CalendarDate(2027, 1, 10), "passed"),
        (CalendarDate(2027, 1, 11), "failed"),
    ]) func aCertificateIsGoodFromItsFirstDayToItsLast(departure: CalendarDate, outcome: String) {
        #expect(Self.outcome([Self.certificate()], on: departure) == outcome)
    }

    @Test(arguments: Topic.required) func eachOfTheSixIsNeeded(topic: Topic) {
        let rest = Self.certificate(Topic.required.filter { $0 != topic })
        let day = CalendarDate(2026, 1, 10)
        let verdict = RequiredTopicsCertified.check(TrainingFacts(certificates: [rest]), on: day)
        #expect(verdict.words.contains("no valid certificate covers \(topic.rawValue)."))
        #expect(verdict.kind == .failed)
        #expect(Self.outcome([rest, Self.certificate([topic])], on: day) == "passed")
    }

    @Test func furtherTopicsDoNotReplaceTheSix() {
        let further = Topic.allCases.filter { !Topic.required.contains($0) }
        #expect(further.count == 5)
        #expect(
            Self.outcome([Self.certificate(further)], on: CalendarDate(2026, 1, 10)) == "failed"
        )
    }

    @Test func trainingForAnotherCountryDoesNotCount() {
        #expect(
            Self.outcome([Self.certificate(for: .kr)], on: CalendarDate(2026, 1, 10)) == "failed"
        )
    }
}
