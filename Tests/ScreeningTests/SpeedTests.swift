import Casework
import Foundation
import Postgres
import TestKit
import Testing

@testable import Screening

/// Measured when asked for, never a condition of passing: `HOMEWARD_BENCHMARK=1`, best with `-c release`.
@Suite(
    .database,
    .enabled(if: ProcessInfo.processInfo.environment["HOMEWARD_BENCHMARK"] != nil)
)
struct SpeedTests {
    @Test func theRealListIsLoadedAndTenThousandAreScreenedAgain() async throws {
        let people =
            OrdinaryNames.people(OrdinaryNames.chinese, 5000, seed: 620)
            + OrdinaryNames.people(OrdinaryNames.korean, 2500, seed: 2375)
            + OrdinaryNames.people(OrdinaryNames.japanese, 2500, seed: 2397)
        for start in stride(from: 0, to: people.count, by: 1000) {
            _ = try await office.registrar.perform(
                Crowd(people: Array(people[start..<start + 1000])),
                by: office.anyone,
                as: RequestFrame(request: "test")
            )
        }
        let clock = ContinuousClock()
        let start = clock.now
        let list = try await office.loader.load(.un, .unXML, list: RealList.bytes).list
        let loaded = clock.now
        let total = try await office.loader.rescreen(list)
        let screened = clock.now
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
        #expect(total.screened == 10_000)
        print(
            "load \(loaded - start), re-screen 10,000 \(screened - loaded), one person, median "
                + "\(times.sorted()[times.count / 2]), on hold \(total.stopped)"
        )
    }
}

/// Plants many persons at once.
private struct Crowd: Action {
    typealias Subject = Person
    static let permission = Permission.staffManage
    let people: [ScreenedSubject]

    init(people: [ScreenedSubject]) { self.people = people }

    init(from decoder: any Decoder) throws {
        throw DecodingError.dataCorrupted(
            .init(codingPath: [], debugDescription: "made by tests only")
        )
    }

    func perform(
        on id: ID<Person>,
        in tx: inout WriteTransaction,
        at present: Present
    ) throws -> Recorded {
        let ids = [id.uuid] + people.dropFirst().map { _ in present.newID(Person.self).uuid }
        let names = people.map { $0.names[0].tokens.map(\.text) }
        try tx.write(
            "person",
            """
            INSERT INTO person (id, native_name, family_name, given_name, birth_date, sex,
                nationality, languages, state)
            SELECT i, f || g, upper(f), upper(g), b, 'M', n, '{zh}', 'verified'
            FROM unnest(\(ids)::uuid[], \(names.map { $0.first ?? "" })::text[],
                \(names.map { $0.last ?? "" })::text[],
                \(people.map { $0.birthDate ?? .epoch })::date[],
                \(people.map { $0.nationality ?? "CN" })::text[]) AS p (i, f, g, b, n)
            """
        )
        return Recorded(as: "test.planted")
    }
}
