import Core
import Foundation
import Model
import Postgres
import TestKit
import Testing
import TransparencyLog

@testable import Screening

/// What screening costs. It is measured for `Tests/acceptance screening` alone, and never a condition of passing.
///
/// `HOMEWARD_SPEED_PEOPLE` says how many people are screened; a line that begins with `figure` tells a time in
/// milliseconds.
@Suite(.database, .enabled(if: asked != nil, "Tests/acceptance screening measures this"))
struct SpeedTests {
    @Test func aListIsLoadedAndEverybodyIsScreenedAgain() async throws {
        let count = try #require(asked)
        let people =
            OrdinaryNames.people(OrdinaryNames.chinese, count - count / 4 * 2, seed: 620)
            + OrdinaryNames.people(OrdinaryNames.korean, count / 4, seed: 2375)
            + OrdinaryNames.people(OrdinaryNames.japanese, count / 4, seed: 2397)
        for start in stride(from: 0, to: people.count, by: 1000) {
            _ = try await office.registrar.perform(
                Crowd(people: Array(people[start..<min(start + 1000, people.count)])),
                by: office.anyone,
                as: RequestFrame(request: "test")
            )
        }
        let bytes = RealList.isThere ? RealList.bytes2026 : Self.listAsLongAsTheRealOne
        let clock = ContinuousClock()
        let start = clock.now
        let loaded = try await office.loader.load(.un, .unXML, list: bytes)
        report("un", clock.now - start)
        if RealList.isThere {
            let start = clock.now
            let files = RealList.sdnFiles
            _ = try await office.loader.load(
                .ofacSDN,
                .ofacCSV,
                list: files[.list] ?? [],
                aliases: files[.aliases] ?? [],
                comments: files[.comments] ?? [],
                dated: CalendarDate(2026, 1, 1)
            )
            report("sdn", clock.now - start)
        }
        let atLoaded = clock.now
        let total = try await office.loader.rescreen(loaded.list)
        let atScreened = clock.now
        let ids = try await office.value(
            "SELECT array_agg(id) FROM (SELECT id FROM person LIMIT 201) AS few",
            as: [ID<Person>].self
        )
        var times: [Duration] = []
        for id in ids ?? [] {
            let start = clock.now
            try await office.perform(ScreenPerson.self, on: id)
            times.append(clock.now - start)
        }
        #expect(total.screened == people.count)
        report("screen", atScreened - atLoaded)
        report("person", times.sorted()[times.count / 2])
        print(
            "\(RealList.isThere ? "the real lists, UN" : "a list made up") of",
            "\(loaded.receipt["entries"]?.integer ?? 0) entries; on hold or in review: \(total.stopped)"
        )
    }

    private func report(_ name: String, _ time: Duration) {
        print("figure \(name) \(time / .milliseconds(1))")
    }

    /// The real list has 703 individuals and 390 entities, most of whose names look like these.
    private static let listAsLongAsTheRealOne = SmallList.un(
        (OrdinaryNames.people(OrdinaryNames.arabic, 1000, seed: 1267)
            + OrdinaryNames.people(OrdinaryNames.korean, 93, seed: 1718))
            .enumerated().map { number, person in
                SmallList.Listed(
                    reference: "QDi.\(number + 1)",
                    name: person.names[0].key,
                    born: person.birthDate.map { "\($0)" } ?? ""
                )
            }
    )
}

/// How many people are to be screened, if any.
private let asked = ProcessInfo.processInfo.environment["HOMEWARD_SPEED_PEOPLE"].flatMap(Int.init)

/// Plants many persons at once.
private struct Crowd: UnsentAction {
    typealias Subject = Person
    static let permission = Permission.staffManage
    let people: [ScreenedSubject]

    init(people: [ScreenedSubject]) { self.people = people }

    func perform(
        on id: ID<Person>,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let ids = [id.uuid] + people.dropFirst().map { _ in context.newID(Person.self).uuid }
        let names = people.map { $0.names[0].key.split(separator: " ").map(String.init) }
        try tx.write(
            "person",
            """
            INSERT INTO person (id, native_name, family_name, given_name, birth_date, sex,
                nationality, languages, state)
            SELECT i, f || g, upper(f), upper(g), b, 'M', n, '{zh}', 'verified'
            FROM unnest(\(ids)::uuid[], \(names.map { $0.first ?? "" })::text[],
                \(names.map { $0.last ?? "" })::text[],
                \(people.map { $0.birthDate ?? BirthDate(.epoch) })::text[],
                \(people.map { $0.nationality ?? "CN" })::text[]) AS p (i, f, g, b, n)
            """
        )
        return Recorded(as: "test.planted")
    }
}
