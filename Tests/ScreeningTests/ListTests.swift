import Core
import Foundation
import Model
import Postgres
import TestKit
import Testing
import TransparencyLog

@testable import Screening

@Suite(.database) struct ListTests {
    func part(_ bytes: [UInt8], _ place: Int = 1, _ file: String = "list") -> JSON {
        [
            "file": .text(file), "place": .integer(Int64(place)),
            "content": .text(Data(bytes).base64EncodedString()),
        ]
    }

    func digest(_ bytes: [UInt8]) -> JSON {
        ["sha256": .text(FileDigest(of: bytes).description)]
    }

    func opened(_ body: JSON = ["publisher": "un", "format": "un-xml"]) async throws -> ID<
        SanctionsList
    > { try await office.make(OpenList.self, body) }

    @Test(.enabled(if: RealList.isThere, RealList.absence))
    func theRealEditionIsLoadedInPartsThroughTheRegistrar() async throws {
        #expect(RealList.bytes.count > FilePart.limit)
        let loaded = try await office.loader.load(.un, .unXML, list: RealList.bytes)
        #expect(loaded.receipt["entries"]?.integer == 1093)
        let counts = try await office.value(
            "SELECT ARRAY[individuals, entities, others] FROM sanctions_list",
            as: [Int].self
        )
        #expect(counts == [703, 390, 0])
        #expect(try await office.count(of: "sanctions_entry") == 1093)
        #expect(
            try await office.story(of: loaded.list) == [
                "sanctions-list.opened", "sanctions-list.part-added", "sanctions-list.part-added",
                "sanctions-list.completed",
            ]
        )
        let id = try await office.candidate("RI", "WONHO", born: CalendarDate(1964, 7, 17))
        let receipt = try await office.perform(ScreenPerson.self, on: id).json
        #expect(receipt["check_state"]?.text == "potential")
        #expect(receipt["hits"]?.array?.first?["reference"]?.text == "KPi.033")
    }

    @Test func aNewEditionTakesThePlaceOfTheOldOneAndNeverAnOlderOne() async throws {
        let first = try await office.load([namesake])
        let second = try await office.load([namesake], on: "2026-11-21")
        #expect(try await office.state(of: first) == "superseded")
        #expect(try await office.state(of: second) == "current")
        let bytes = SmallList.un([namesake], on: "2026-11-19")
        let third = try await opened()
        try await office.perform(AddPart.self, on: third, part(bytes))
        let refusal = try await office.refusal(CompleteList.self, on: third, digest(bytes))
        #expect(refusal?.code == "edition-older")
        #expect(try await office.state(of: third) == "receiving")
        #expect(try await office.state(of: second) == "current")
    }

    @Test func theSameEditionIsNotLoadedTwice() async throws {
        try await office.load([namesake])
        let bytes = SmallList.un([namesake])
        let again = try await opened()
        try await office.perform(AddPart.self, on: again, part(bytes))
        let refusal = try await office.refusal(CompleteList.self, on: again, digest(bytes))
        #expect(refusal?.code == "already-there")
    }

    @Test func whatIsMissingOrDamagedIsRefusedByItsDigest() async throws {
        let bytes = SmallList.un([namesake])
        let id = try await opened()
        try await office.perform(AddPart.self, on: id, part(Array(bytes[..<100])))
        let short = try await office.refusal(CompleteList.self, on: id, digest(bytes))
        #expect(short?.code == "digest-differs")
        let twice = try await office.refusal(AddPart.self, on: id, part([65]))
        #expect(twice?.code == "already-there")
        try await office.perform(AddPart.self, on: id, part(Array(bytes[100...]), 3))
        let gap = try await office.refusal(CompleteList.self, on: id, digest(bytes))
        #expect(gap?.code == "list-unreadable")
        try await office.perform(AbandonList.self, on: id, ["reason": "A part got lost."])
        #expect(try await office.state(of: id) == "abandoned")
    }

    @Test func aFileOfAnotherFormatIsRefused() async throws {
        let id = try await opened(["publisher": "eu", "format": "eu-xml"])
        let bytes = SmallList.un([namesake])
        try await office.perform(AddPart.self, on: id, part(bytes))
        let refusal = try await office.refusal(CompleteList.self, on: id, digest(bytes))
        #expect(refusal?.code == "list-unreadable")
        #expect(try await office.count(of: "sanctions_entry") == 0)
        let aliases = try await office.refusal(AddPart.self, on: id, part([65], 1, "aliases"))
        #expect(aliases?.code == "unfit-value")
    }

    @Test(arguments: [
        (["publisher": "un", "format": "eu-xml"] as JSON),
        ["publisher": "ofac-sdn", "format": "ofac-csv"],
    ])
    func aListIsOpenedAsItsPublisherWritesIt(_ body: JSON) async throws {
        #expect(try await office.refusal(OpenList.self, body)?.code == "unfit-value")
    }

    @Test func tablesOfTwoFilesAreOneEdition() async throws {
        let loaded = try await office.loader.load(
            .ofacSDN,
            .ofacCSV,
            list: SmallList.ofacCSV,
            aliases: SmallList.ofacAliases,
            dated: CalendarDate(2026, 11, 19)
        )
        #expect(loaded.receipt["entries"]?.integer == 2)
        let names = try await office.value("SELECT names FROM sanctions_list", as: Int.self)
        #expect(names == 4)
    }

    @Test func anEntryTakenOffBesideTheLogIsNoticed() async throws {
        let list = try await office.load([namesake])
        try await office.asOwner(
            "UPDATE sanctions_entry SET record = replace(record, 'KIM', 'LEE')"
        )
        let id = try await office.candidate()
        let refusal = try await office.refusal(ScreenPerson.self, on: id)
        #expect(refusal?.code == "list-altered")
        let batch = try await office.refusal(RescreenList.self, on: list)
        #expect(batch?.code == "list-altered")
    }

    @Test func theServiceCanNeitherChangeNorRemoveWhatIsListed() async throws {
        try await office.load([namesake])
        for statement in [
            "UPDATE sanctions_entry SET name = 'x'", "DELETE FROM sanctions_entry",
            "UPDATE sanctions_part SET place = 2", "DELETE FROM sanctions_part",
            "DELETE FROM screening_due",
        ] {
            let error = await #expect(throws: PostgresError.self, "\(statement)") {
                try await office.pool.script(statement)
            }
            #expect(error?.kind == .permission)
        }
    }

    @Test func anotherAgencySeesNothingOfIt() async throws {
        let list = try await office.load([namesake])
        let stranger = Caller.stranger
        try await office.found(stranger)
        let refusal = try await office.refusal(
            RescreenList.self,
            on: list,
            by: stranger
        )
        #expect(refusal?.code == "no-such-record")
    }

    @Test func aBatchHasItsLimits() async throws {
        let list = try await office.load([namesake])
        for batch in [0, 501] as [Int64] {
            let body: JSON = ["batch": .integer(batch)]
            let refusal = try await office.refusal(RescreenList.self, on: list, body)
            #expect(refusal?.code == "unfit-value")
        }
        try await office.perform(RescreenList.self, on: list, ["batch": 500])
    }

    @Test func aClerkWithoutThePermissionLoadsNothing() async throws {
        let clerk = office.anyone.without(.screeningLoad)
        let body: JSON = ["publisher": "un", "format": "un-xml"]
        #expect(try await office.refusal(OpenList.self, body, by: clerk)?.code == "not-permitted")
    }
}
