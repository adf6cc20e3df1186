import Core
import Foundation
import Model
import TestKit
import Testing
import TransparencyLog

@testable import Screening

@Suite(.enabled(if: RealList.isThere, RealList.absence)) struct RealListTests {
    @Test func theRealEditionIsReadWhole() throws {
        let read = try RealList.read.get()
        #expect(read.entries.count { $0.kind == .individual } == 703)
        #expect(read.entries.count { $0.kind == .entity } == 390)
        #expect(read.dated == CalendarDate(2018, 10, 29))
        let entry = try #require(read.entries.first { $0.reference == "KPi.033" })
        #expect(entry.name == "RI WON HO")
        #expect(entry.births.map(\.words) == ["1964-07-17"])
        #expect(entry.nationalities == ["KP"])
        #expect(entry.documents.map(\.number) == ["381310014"])
        #expect(entry.programme == "DPRK")
        #expect(entry.listedOn == "2016-11-30")
    }

    @Test func aStoredRecordReadsAsTheEntryThatItWas() throws {
        for entry in try RealList.read.get().entries {
            let bytes = try entry.json.canonical()
            #expect(try JSONDecoder().decode(ListedEntry.self, from: Data(bytes)) == entry)
        }
    }

    /// The same person comes to the counter under each of the names, with the birth date on the list.
    @Test func everyIndividualIsHeldUnderThePrimaryNameAndEveryGoodAlias() throws {
        let index = try RealList.index.get()
        var asked = 0
        for entry in try RealList.individuals() {
            for name in entry.names where name.isStrong {
                let subject = ScreenedSubject(
                    .person,
                    UUID(),
                    names: [name.text],
                    birthDate: (entry.births.first?.from).map { BirthDate($0) },
                    nationality: entry.nationalities.first
                )
                let hit = index.hits(for: subject).first { $0.reference == entry.reference }
                asked += 1
                #expect(hit?.grade.stops == true, "\(entry.reference) \(name.text)")
            }
        }
        #expect(asked > 2000)
    }

    /// A passport has the family name first or last, one word or three, and no diacritics.
    @Test func everyIndividualIsFoundWithTheTokensTurned() throws {
        let index = try RealList.index.get()
        for entry in try RealList.individuals() {
            let words = entry.name.split(separator: " ")
            guard words.count > 1 else { continue }
            let turned = (words.dropFirst() + words.prefix(1)).joined(separator: " ")
            let subject = ScreenedSubject(
                .person,
                UUID(),
                names: [turned],
                birthDate: (entry.births.first?.from).map { BirthDate($0) }
            )
            let hit = index.hits(for: subject).first { $0.reference == entry.reference }
            #expect(hit?.grade.stops == true, "\(entry.reference) \(turned)")
        }
    }

    @Test func atMostOneInAThousandOrdinaryPeopleIsHeld() throws {
        let index = try RealList.index.get()
        let people =
            OrdinaryNames.people(OrdinaryNames.chinese, 5000, seed: 620)
            + OrdinaryNames.people(OrdinaryNames.korean, 2500, seed: 2375)
            + OrdinaryNames.people(OrdinaryNames.japanese, 2500, seed: 2397)
        var held: [String] = []
        for person in people {
            guard let hit = index.hits(for: person).first(where: \.grade.stops) else { continue }
            held.append("\(person.names[0].key): \(hit.listedName) \(hit.score)")
        }
        #expect(people.count == 10_000)
        #expect(held.count <= 10, "\(held.joined(separator: "; "))")
    }
}
