import Core
import Foundation
import Model
import Postgres
import TestKit
import Testing
import TransparencyLog

@testable import People

@Suite(.database) struct RejectionTests {
    func reject(_ grounds: [String], _ changes: [String: JSON] = [:]) -> JSON {
        let usual: [String: JSON] = [
            "grounds": .array(grounds.map(JSON.text)), "finding": "Looked at the file.",
        ]
        return .object(usual.merging(changes) { _, new in new })
    }

    func rejected(_ person: ID<Person>) async throws -> ID<Rejection> {
        let receipt = try await office.perform(
            RejectPerson.self,
            on: person,
            reject(["language_insufficient", "match_score"])
        )
        return try ID(parsing: receipt.json["rejection_id"]?.text ?? "")
    }

    @Test func aScoreAloneTurnsNobodyDown() async throws {
        let person = try await office.applicant(.eligible)
        let refusal = try await office.refusal(
            RejectPerson.self,
            on: person,
            reject(["match_score"])
        )
        #expect(refusal?.code == "gate-refused")
        #expect(refusal?.detail.contains("R-PRV-006 (PIPL Art. 24)") == true)
        #expect(try await office.state(of: person) == "eligible")
        #expect(try await office.count(of: "rejection") == 0)
    }

    @Test func theDatabaseHoldsTheSameLine() async throws {
        let error = await #expect(throws: PostgresError.self) {
            try await office.plant(
                Rejection.self,
                [
                    .person(office.applicant()), .grounds([.matchScore]), .letterSealed([1]),
                    .letterLanguage(.chinese), .decidedBy(UUID()), .decidedOn("2026-11-21"),
                    .fromState(.eligible), .state(.decided),
                ]
            )
        }
        #expect(error?.constraint == "rejection_not_by_score_alone")
    }

    @Test(arguments: [[], ["not_reached", "not_reached"]] as [[String]])
    func groundsAreNamedOnceAndOneAtLeast(_ grounds: [String]) async throws {
        let person = try await office.applicant()
        let refusal = try await office.refusal(RejectPerson.self, on: person, reject(grounds))
        #expect(refusal?.code == "unfit-value")
    }

    @Test func whoHasAnOpenCaseIsNotTurnedDown() async throws {
        let person = try await office.applicant()
        _ = try await office.caseFile(of: person, at: office.workplace())
        let refusal = try await office.refusal(
            RejectPerson.self,
            on: person,
            reject(["not_reached"])
        )
        #expect(refusal?.code == "wrong-state")
    }

    @Test func theLetterIsInThePersonsLanguageAndSealed() async throws {
        let person = try await office.applicant(.pooled)
        let member = try await office.member(of: person)
        let id = try await rejected(person)
        #expect(try await office.state(of: person) == "rejected")
        #expect(try await office.state(of: member) == "removed")
        #expect(try await office.tasks(of: id) == ["rejection-letter 2026-11-27"])
        let row = try await office.value(
            "SELECT to_jsonb(rejection)::text FROM rejection WHERE id = \(id)",
            as: String.self
        )
        #expect(row?.contains("王小明") == false)
        let receipt = try await office.perform(
            ExplainRejection.self,
            on: id,
            ["purpose": "By hand to the applicant."]
        )
        let letter = try receipt.json["letter"]?.text ?? ""
        for words in ["王小明", "2026-11-21", "您的语言水平未达到要求。", "申诉"] {
            #expect(letter.contains(words))
        }
        #expect(try receipt.json["letter_language"]?.text == "zh")
        #expect(try await office.tasks(of: id).isEmpty)
    }

    @Test func aSecondPersonJudgesTheAppeal() async throws {
        let person = try await office.applicant(.pooled)
        try await office.member(of: person)
        let id = try await rejected(person)
        let purpose: JSON = ["purpose": "To decide on it."]
        let none = try await office.refusal(ReadAppeal.self, on: id, purpose)
        #expect(none?.code == "not-held")
        try await office.perform(AppealRejection.self, on: id, ["appeal": "I passed N4."])
        let open = try await office.perform(ReadAppeal.self, on: id, purpose, by: office.second)
        #expect(try open.json["value"]?.text == "I passed N4.")
        #expect(
            try await office.tasks(of: id) == [
                "rejection-appeal 2026-12-05", "rejection-letter 2026-11-27",
            ]
        )
        let answer: JSON = ["answer": "The certificate is genuine."]
        let own = try await office.refusal(ReverseRejection.self, on: id, answer)
        #expect(own?.detail.contains("R-AUD-002") == true)
        try await office.perform(ReverseRejection.self, on: id, answer, by: office.second)
        // The pool was left with the rejection; who stood in it is eligible again.
        #expect(try await office.state(of: person) == "eligible")
        // Nobody is told why any more, but that it fell.
        #expect(try await office.tasks(of: id) == ["rejection-answer 2026-11-27"])
        // And may be turned down another time, with a letter and an appeal of its own.
        _ = try await rejected(person)
    }

    /// Neither an appeal nor its answer loses the letter.
    @Test(arguments: ["decided", "appealed", "upheld"])
    func theLetterIsOwedUntilThePersonHoldsIt(state: String) async throws {
        let person = try await office.applicant()
        let id = try await rejected(person)
        if state != "decided" {
            try await office.perform(AppealRejection.self, on: id, ["appeal": "I passed N4."])
        }
        if state == "upheld" {
            let answer: JSON = ["answer": "It was another test."]
            try await office.perform(UpholdRejection.self, on: id, answer, by: office.second)
        }
        #expect(try await office.tasks(of: id).contains("rejection-letter 2026-11-27"))
        let receipt = try await office.perform(
            ExplainRejection.self,
            on: id,
            ["purpose": "By post."]
        )
        #expect(try receipt.json["letter"]?.text?.contains("王小明") == true)
        #expect(try await !office.tasks(of: id).contains { $0.hasPrefix("rejection-letter") })
        #expect(try await office.state(of: id) == (state == "decided" ? "explained" : state))
    }

    /// Whoever appealed hears what came of it, either way; the answer lies sealed until then.
    @Test(arguments: [true, false]) func theAnswerIsTold(stands: Bool) async throws {
        let id = try await rejected(office.applicant())
        let tell: JSON = ["purpose": "By telephone, in Chinese."]
        try await office.perform(AppealRejection.self, on: id, ["appeal": "I passed N4."])
        let early = try await office.refusal(AnswerRejection.self, on: id, tell)
        #expect(early?.code == "wrong-state")
        let answer: JSON = ["answer": "The certificate was looked at again."]
        if stands {
            try await office.perform(UpholdRejection.self, on: id, answer, by: office.second)
        } else {
            try await office.perform(ReverseRejection.self, on: id, answer, by: office.second)
        }
        #expect(
            try await office.tasks(of: id)
                == ["rejection-answer 2026-11-27"] + (stands ? ["rejection-letter 2026-11-27"] : [])
        )
        let row = try await office.value(
            "SELECT to_jsonb(rejection)::text FROM rejection WHERE id = \(id)",
            as: String.self
        )
        #expect(row?.contains("certificate") == false)
        for _ in 0..<2 {
            let receipt = try await office.perform(AnswerRejection.self, on: id, tell)
            #expect(try receipt.json["answer"]?.text == "The certificate was looked at again.")
            office.clock.move(to: CalendarDate(2026, 11, 24))
        }
        let told = try await office.value(
            "SELECT state || ' ' || told_on FROM rejection WHERE id = \(id)",
            as: String.self
        )
        #expect(told == "\(stands ? "upheld" : "reversed") 2026-11-21")
        #expect(
            try await office.tasks(of: id) == (stands ? ["rejection-letter 2026-11-27"] : [])
        )
    }

    @Test func whereNoLetterCanBeMadeOneIsWritten() async throws {
        let person = try await office.make(
            RegisterPerson.self,
            Bodies.person(["languages": ["mn-Cyrl"]])
        )
        let refusal = try await office.refusal(
            RejectPerson.self,
            on: person,
            reject(["not_reached"])
        )
        #expect(refusal?.code == "unfit-value")
        for language in [nil, "zh"] as [String?] {
            var changes: [String: JSON] = ["letter": "Эрхэм …"]
            changes["letter_language"] = language.map(JSON.text)
            let refusal = try await office.refusal(
                RejectPerson.self,
                on: person,
                reject(["not_reached"], changes)
            )
            #expect(refusal?.code == "unfit-value")
        }
        try await office.perform(
            RejectPerson.self,
            on: person,
            reject(["not_reached"], ["letter": "Эрхэм …", "letter_language": "mn-Cyrl"])
        )
    }

    @Test func everyLanguageHasASentenceForEveryGround() {
        for words in LetterWords.all {
            #expect(Set(words.grounds.keys) == Set(RejectionGround.allCases))
            #expect(Set(words.grounds.values).count == RejectionGround.allCases.count)
        }
        #expect(LetterWords.all.map(\.language.description) == ["zh", "ko", "en"])
    }

    @Test func noGroundSpeaksOfWhatNobodyMayBeTurnedDownFor() {
        let forbidden = [
            "sex", "gender", "pregnan", "ethnic", "religion", "faith", "race", "marital", "union",
            "political", "hiv",
        ]
        for ground in RejectionGround.allCases {
            for word in forbidden { #expect(!ground.rawValue.contains(word), "\(ground)") }
        }
    }

    @Test func theListOfRejectionsIsForWhoDecides() {
        #expect(rejectionReadModel.permission == .applicantsDecide)
    }
}
