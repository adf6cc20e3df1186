import Core
import Foundation
import Model
import Postgres
import TestKit
import Testing
import TransparencyLog

@testable import Corridors

@Suite(.database) struct LoadCorridorsTests {
    func count(_ table: StaticString) async throws -> Int? {
        try await office.value("SELECT count(*) FROM \(raw: table)", as: Int.self)
    }

    @Test func theShippedFileLoadsAndEveryCorridorIsClosed() async throws {
        let file = try Shelf.json("corridors.json")
        let entries = try #require(file.array)
        let first = try await office.perform(LoadCorridors.self, ["corridors": file]).json
        #expect(first["inserted"]?.integer == Int64(entries.count))
        #expect(first["edition_id"]?.text?.hasPrefix("coe_") == true)
        #expect(
            try await office.count(of: "corridor", "state = 'closed'") == entries.count
        )
        let programmes = try await office.value(
            "SELECT array_agg(DISTINCT programme ORDER BY programme) FROM corridor",
            as: [String].self
        )
        #expect(
            programmes == [
                "HK-WORK", "JP-ENG", "JP-ESD", "JP-SSW-1", "JP-SSW-2", "JP-STATE", "JP-TITP-1",
                "JP-TITP-1-JV", "JP-TITP-2", "JP-TITP-2-JV", "JP-TITP-3", "JP-TITP-3-JV", "KR-E7",
                "KR-E8", "KR-EPS", "MN-BORDER", "MN-WORK", "MO-WORK", "PROJECT", "RU-FAR-EAST",
                "RU-HQS", "RU-QUOTA", "SEAFARER", "THIRD-COUNTRY", "TW-WORK",
            ]
        )
        // The very same file again changes nothing but what counts the loads.
        let again = try await office.perform(LoadCorridors.self, ["corridors": file]).json
        #expect(again["unchanged"]?.integer == Int64(entries.count))
        #expect(again["inserted"]?.integer == 0)
        #expect(again["term_changes"] == [])
        #expect(try await office.value("SELECT max(version) FROM corridor", as: Int.self) == 1)
        #expect(try await count("corridor_term") == entries.count)
        #expect(try await count("corridor_edition") == 2)
    }

    @Test func theHardDatesOfTheTransitionAreInTheFile() async throws {
        try await office.perform(
            LoadCorridors.self,
            ["corridors": try Shelf.json("corridors.json")]
        )
        for stage in InternStage.allCases {
            for suffix in ["", "-JV"] {
                let row = try await office.registrar.read(as: office.anyone) { tx in
                    try CorridorRow.between(.cn, .jp, under: stage.code + suffix, in: tx)
                }
                // Only who is new is bound; the later stages go on by their own conditions.
                let isNew = stage == .first
                let terms = try #require(row).terms(on: CalendarDate(2027, 1, 1))
                #expect(terms.closesOn == (isNew ? CalendarDate(2027, 6, 30) : nil))
                #expect(terms.planApplicationsUntil == (isNew ? CalendarDate(2027, 3, 31) : nil))
            }
        }
        let esd = try await office.value(
            "SELECT opens_on FROM corridor WHERE programme = 'JP-ESD'",
            as: CalendarDate.self
        )
        #expect(esd == CalendarDate(2027, 4, 1))
        let roles = try await office.value(
            """
            SELECT array_agg(agency_role || ' ' || fee_regime ORDER BY programme) FROM corridor
            WHERE programme IN ('KR-E8', 'KR-EPS')
            """,
            as: [String].self
        )
        #expect(roles == ["none no_fee", "refers no_fee"])
    }

    @Test func loadingReportsEachChangeAndNeverOpensNorCloses() async throws {
        try await office.load(CorridorEntry.titp())
        let id = try await office.id(of: "JP-TITP-1")
        var body = CorridorEntry.titp().object ?? [:]
        body["minimum_age"] = 20
        let reply = try await office.load(.object(body))
        #expect(reply["revised"]?.integer == 1)
        let change = try #require(reply["term_changes"]?.array?.first)
        #expect(change["term"] == "minimum_age")
        #expect(change["from"] == "18")
        #expect(change["to"] == "20")
        #expect(try await office.state(of: id) == "closed")
        #expect(
            try await office.value("SELECT minimum_age FROM corridor", as: Int.self) == 20
        )
        try await office.open(id)
        try await office.perform(SuspendCorridor.self, on: id, ["reason": "Unrest."])
        try await office.load(.object(body))
        #expect(try await office.state(of: id) == "suspended")
        try await office.perform(EndCorridor.self, on: id, ["reason": "Over."])
        body["minimum_age"] = 25
        #expect(try await office.load(.object(body))["ended"]?.integer == 1)
        #expect(
            try await office.value("SELECT minimum_age FROM corridor", as: Int.self) == 20
        )
    }

    @Test func newTermsWaitForTheirDay() async throws {
        try await office.load(CorridorEntry.titp())
        let id = try await office.id(of: "JP-TITP-1")
        var body = CorridorEntry.titp(from: CalendarDate(2026, 12, 1)).object ?? [:]
        body["minimum_age"] = 21
        try await office.load(.object(body))
        #expect(try await office.value("SELECT minimum_age FROM corridor", as: Int.self) == 18)
        let due = try await office.value(
            "SELECT due_on FROM task WHERE duty = 'corridor-terms-begin' AND state = 'open'",
            as: CalendarDate.self
        )
        #expect(due == CalendarDate(2026, 12, 1))
        office.clock.move(to: CalendarDate(2026, 12, 1))
        try await office.perform(AdoptTerms.self, on: id)
        #expect(try await office.value("SELECT minimum_age FROM corridor", as: Int.self) == 21)
        #expect(
            try await office.count(of: "task", "duty = 'corridor-terms-begin' AND state = 'open'")
                == 0
        )
    }

    /// The day before, the day, the day after: nobody has to type that terms have begun.
    @Test func theHouseAdoptsWhatHasBegun() async throws {
        try await office.load(CorridorEntry.titp())
        let begin = CalendarDate(2026, 12, 1)
        var body = CorridorEntry.titp(from: begin).object ?? [:]
        body["minimum_age"] = 21
        try await office.load(.object(body))
        let clock = office.scheduler(CorridorsFeature.scheduledMoves)
        for (days, taken, age) in [(-1, 0, 18), (0, 1, 21), (1, 0, 21)] {
            office.clock.move(to: begin.adding(days: days))
            #expect(try await clock.round()["corridor adopt"] ?? 0 == taken, "\(days)")
            #expect(try await clock.round() == [:])
            #expect(
                try await office.value("SELECT minimum_age FROM corridor", as: Int.self) == age
            )
        }
    }

    @Test func twoEntriesOfOneDayAreRefused() async throws {
        let entry = CorridorEntry.titp()
        let refusal = try await office.refusal(
            LoadCorridors.self,
            ["corridors": [entry, entry]]
        )
        #expect(refusal?.code == "unfit-value")
        #expect(
            try await office.refusal(LoadCorridors.self, ["corridors": []])?.code == "unfit-value"
        )
        #expect(try await count("corridor") == 0)
        #expect(try await count("corridor_edition") == 0)
    }

    /// Nobody has looked at any alert, and what is not known is told by the gate on opening.
    @Test func theShippedFileClaimsNothingThatNobodyKnows() async throws {
        try await office.perform(
            LoadCorridors.self,
            ["corridors": try Shelf.json("corridors.json")]
        )
        #expect(try await office.count(of: "corridor", "alert_level IS NOT NULL") == 0)
        let known = try await office.value(
            """
            SELECT array_agg(DISTINCT destination::text ORDER BY destination::text) FROM corridor
            WHERE approval_needed = 'no'
            """,
            as: [String].self
        )
        #expect(known == ["JP", "KR", "MN", "RU"])
        #expect(try await office.count(of: "corridor", "approval_needed = 'yes'") == 0)
        for (programme, country, words) in [
            ("SEAFARER", Country("PA"), "transport ministry"), ("HK-WORK", .hk, "Art. 50"),
            ("TW-WORK", .tw, "Art. 50"),
        ] as [(String, Country?, String)] {
            let id = try await office.id(of: programme, to: try #require(country))
            let row = try await office.registrar.read(as: office.anyone) { tx in
                try CorridorRow.find(id, in: tx)
            }
            let day = CalendarDate(2026, 11, 21)
            let left = NothingLeftToConfirm.check(CorridorFacts(row), on: day)
            #expect(left.kind == .failed)
            #expect(left.words.contains(words), "\(left.words)")
            #expect(ApprovalReferenced.check(CorridorFacts(row), on: day).kind == .failed)
            try await office.perform(
                ReviewCorridor.self,
                on: id,
                ["evidence": "None yet.", "source": "None"],
                by: office.second
            )
            let refusal = try await office.refusal(OpenCorridor.self, on: id)
            for rule in ["R-COR-002", "R-COR-003", "R-COR-013-P"] {
                #expect(refusal?.detail.contains(rule) == true, "\(programme): \(rule)")
            }
        }
    }

    @Test func everyValueOfTheShippedFileHasItsSource() throws {
        let text = String(
            decoding: try JSONEncoder().encode(Shelf.json("corridors.json")),
            as: UTF8.self
        )
        let entries = try #require(StoredJSON<[Strict<CorridorEntry>]>(postgresText: text)).value
        #expect(entries.count == 28)
        for entry in entries.map(\.value) { #expect(entry.fault == nil) }
        #expect(Set(entries.map(\.value.channel)) == Set(CorridorChannel.allCases))
        // What the file does not know it does not claim.
        #expect(entries.allSatisfy { $0.value.isToConfirm })
    }
}

/// What the tables say by themselves, without a database.
struct LoadCorridorsTableTests {
    @Test(
        arguments: [
            (["closes_on": "2016-01-01", "closes_because": "x"], "before it opens"),
            (["closes_on": "2027-06-30"], "given together"),
            (["minimum_age": 17], "not 18 to 120"), (["maximum_age": 17], "not 18 to 120"),
            (["maximum_age": 19, "minimum_age": 20], "below minimum_age"),
            (["fee_months_of_pay": 2], "months_of_pay alone"), (["quota": 5], "without its source"),
            (["quota": -1], "not 0 to 100000000"), (["weekly_hours_most": 0], "not 1 to 84"),
            (["sender_kinds": []], "names nobody who may send"),
            (["sender_kinds": ["public_body"]], "no agency is among"),
            (["weekly_hours_most": 85], "not 1 to 84"),
            (["overtime_percent_least": -1], "not 0 to 400"),
            (["overtime_percent_least": 401], "not 0 to 400"),
            (["colour": "red"], "not known here"), (["languages_asked": []], "names no language"),
            (["languages_asked": [["language": "ja"]]], "name the test or the level"),
            (
                ["languages_asked": [["language": "ja", "kind": "jlpt", "level": "a1"]]],
                "a level that"
            ),
            (
                ["languages_asked": [["language": "ko", "kind": "jlpt", "level": "n4"]]],
                "not of ko"
            ),
            (
                ["languages_asked": [["language": "ko", "kind": "eps_topik", "level": "a1"]]],
                "no levels"
            ),
            (
                ["languages_asked": [["language": "ko", "kind": "eps_roster"]]],
                "no test of a language"
            ),
            (
                ["languages_asked": [["language": "ja", "level": "a1", "course_hours": 0]]],
                "not 1 to"
            ),
        ] as [([String: JSON], String)]
    )
    func anEntryThatDoesNotFitIsRefusedWithItsPlace(
        _ change: [String: JSON],
        _ words: String
    ) throws {
        let body = (CorridorEntry.titp().object ?? [:]).merging(change) { $1 }
        let bytes = try JSON.object(["corridors": [.object(body)]]).canonical()
        let error = #expect(throws: InputError.self) {
            try StrictBody.decode(
                LoadCorridors.self,
                from: bytes,
                fields: Field.all(of: LoadCorridors.self, help: LoadCorridors.help)
            )
        }
        #expect(error?.pointer.hasPrefix("/corridors/") == true)
        #expect(error?.detail.contains(words) == true, "\(error?.detail ?? "")")
    }
}
