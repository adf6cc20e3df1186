import Core
import Model
import TestKit
import Testing
import TransparencyLog

@testable import People

@Suite(.database) struct TwinTests {
    struct Pair: Sendable, CustomTestStringConvertible {
        let first: [String: JSON]
        let second: [String: JSON]
        let agrees: [JSON]
        var testDescription: String { "\(first) \(second)" }

        init(
            _ first: (String, String, String?),
            _ second: (String, String, String?),
            _ agrees: JSON...
        ) {
            self.first = Self.body(first)
            self.second = Self.body(second)
            self.agrees = agrees
        }

        private static func body(_ name: (String, String, String?)) -> [String: JSON] {
            var body: [String: JSON] = ["native_name": .text(name.0), "family_name": .text(name.1)]
            body["given_name"] = name.2.map { .text($0) }
            return body
        }
    }

    static let wang = ("王小明", "WANG", Optional("XIAOMING"))
    static let twins = [
        Pair(wang, ("王 小明", "Wang", "Xiaoming"), "native_name", "romanised_name"),
        Pair(wang, ("王小明", "WANG", "XIAO-MING"), "native_name", "romanised_name"),
        Pair(wang, ("王小明", "XIAOMING", "WANG"), "native_name", "romanised_name"),
        Pair(wang, ("王小敏", "XIAO MING", "WANG"), "romanised_name"),
        Pair(wang, ("王小敏", "WANG XIAOMING", nil), "romanised_name"),
        Pair(wang, ("王小明", "WONG", "SIU MING"), "native_name"),
        Pair(("張偉", "ZHANG", "WEI"), ("张伟", "CHANG", "WEI"), "native_name"),
        Pair(("渡邊", "A", "A"), ("渡辺", "B", "B"), "native_name"),
        Pair(("买买提·吐尔逊", "MAIMAITI", "A"), ("买买提 吐尔逊", "MEMET", "B"), "native_name"),
        Pair(("ＪÖＲＧ", "A", "A"), ("Jörg", "B", "B"), "native_name"),
        Pair(("Иван Иванов", "IVANOV", "A"), ("ИВАНОВ ИВАН", "IVANOFF", "B"), "native_name"),
        Pair(("Сосо", "A", "A"), ("Coco", "B", "B"), "native_name"),
        Pair(("A", "MÜLLER", "JÖRG"), ("B", "MUELLER", "JOERG"), "romanised_name"),
        Pair(("A", "MÜLLER", "JÖRG"), ("B", "Muller", "Jorg"), "romanised_name"),
        Pair(("A", "LYU", "BU"), ("B", "LÜ", "BU"), "romanised_name"),
        Pair(("A", "O'BRIEN", "SEÁN"), ("B", "OBRIEN", "SEAN"), "romanised_name"),
        Pair(("A", "SUKARNO", nil), ("B", "Sukarno", nil), "romanised_name"),
    ]

    /// The receipt of the second registration names the first, and asking later finds it from both sides.
    @Test(arguments: twins) func aLikelyTwinIsNamedAtOnce(_ pair: Pair) async throws {
        let first = try await office.make(RegisterPerson.self, body(pair.first))
        let receipt = try await office.perform(RegisterPerson.self, body(pair.second))
        let twin = try #require(try receipt.json["twins"]?.array?.first)
        #expect(twin["person_id"]?.text == "\(first)")
        #expect(twin["state"]?.text == "registered")
        #expect(twin["agrees"]?.array == ["birth_date"] + pair.agrees)
        let second = try ID<Person>(parsing: receipt.json["id"]?.text ?? "")
        for (one, other) in [(first, second), (second, first)] {
            let found = try await office.answer(PersonTwins(), on: one)
            #expect(found["twins"]?.array?.map { $0["person_id"]?.text } == ["\(other)"])
        }
    }

    static let strangers = [
        Pair(wang, ("王小敏", "WANG", "XIAOMIN")), Pair(wang, ("李小明", "LI", "XIAOMING")),
        Pair(("A", "MUELLER", "A"), ("B", "MULLER", "A")),
        Pair(("Иван", "A", "A"), ("Иванов", "B", "B")),
        // Names without a letter agree with nothing.
        Pair(("—", "A", "A"), ("…", "B", "B")),
    ]

    @Test(arguments: strangers) func othersAreNotNamed(_ pair: Pair) async throws {
        try await office.perform(RegisterPerson.self, body(pair.first))
        let receipt = try await office.perform(RegisterPerson.self, body(pair.second))
        #expect(try receipt.json["twins"] == [])
    }

    @Test func anotherBirthDateIsAnotherPerson() async throws {
        try await office.perform(RegisterPerson.self, Bodies.person())
        let receipt = try await office.perform(
            RegisterPerson.self,
            Bodies.person(["birth_date": "1990-01-02"])
        )
        #expect(try receipt.json["twins"] == [])
    }

    @Test func aCorrectedNameNamesItsTwinToo() async throws {
        let first = try await office.make(RegisterPerson.self, Bodies.person())
        let other = Bodies.person([
            "native_name": "王晓", "family_name": "WANG", "given_name": "XIAO",
        ])
        let second = try await office.make(RegisterPerson.self, other)
        let names: JSON = ["reason": "Half of the name was missing.", "given_name": "XIAO MING"]
        let corrected = try await office.perform(CorrectPerson.self, on: second, names)
        #expect(
            try corrected.json["twins"]?.array?.map { $0["person_id"]?.text } == ["\(first)"]
        )
        // A new telephone number says nothing about who somebody is.
        let phone: JSON = ["reason": "New number.", "phone": "+8613800138000"]
        let called = try await office.perform(CorrectPerson.self, on: second, phone)
        #expect(try called.json["twins"] == [])
    }

    /// A line for the terminal says what agrees, and nothing of what is sealed.
    @Test func theReceiptHoldsNothingSealed() async throws {
        let secrets: [String: JSON] = [
            "resident_number": .text(Bodies.residentNumber), "phone": "+8613800138000",
        ]
        let first = try await office.make(RegisterPerson.self, Bodies.person(secrets))
        let receipt = try await office.perform(RegisterPerson.self, Bodies.person())
        let twin = try receipt.json["twins"]?.array?.first
        #expect(
            twin?["text"]?.text
                == "\(first) (registered): same birth date, native name, romanised name"
        )
        #expect(twin?.object.map { Set($0.keys) } == ["person_id", "state", "agrees", "text"])
    }

    /// One resident number is one record however it is typed, so it is refused and not only named.
    @Test(arguments: ["110105 19900101 0010", "１１０１０５１９９００１０１００１０"])
    func oneResidentNumberIsOneRecordHoweverItIsTyped(_ number: String) async throws {
        let first = try await office.make(
            RegisterPerson.self,
            Bodies.person(["resident_number": .text(Bodies.residentNumber)])
        )
        let refusal = try await office.refusal(
            RegisterPerson.self,
            Bodies.person(["resident_number": .text(number)])
        )
        #expect(refusal?.code == "already-there")
        #expect(refusal?.detail.contains("\(first)") == true)
    }

    private func body(_ names: [String: JSON]) -> JSON {
        let body = Bodies.person(names)
        return names["given_name"] == nil ? body.without("given_name") : body
    }
}
