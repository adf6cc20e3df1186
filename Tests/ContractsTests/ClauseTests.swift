import Core
import Postgres
import Testing
import TransparencyLog

@testable import Contracts

@Suite struct ClauseTests {
    /// A body that holds clauses.
    private struct Body: Decodable { let clauses: [Clause] }

    @Test(arguments: [
        (#"{"code":"pay","text":"t","value":1,"currency":"JPY"}"#, nil),
        (#"{"code":"pay","text":"t","value":1}"#, "An amount of money needs its currency."),
        (#"{"code":"pay","text":"t","currency":"JPY"}"#, "A unit or a currency needs a value."),
        (#"{"code":"pay","text":"t","value":1,"unit":"months","currency":"JPY"}"#, "pay counts"),
        (#"{"code":"pay","text":"t","value":-1,"currency":"JPY"}"#, "It is -1, not 0 to"),
        (#"{"code":"working_hours","text":"t","value":40,"currency":"JPY"}"#, "Only money"),
        (#"{"code":"working_hours","text":"t","value":40}"#, nil),
        (#"{"code":"work_place","text":"t","value":1}"#, "work_place is said in words"),
        (#"{"code":"work_place","text":"t"}"#, nil),
        (#"{"code":"work_place","text":"  "}"#, "text"),
        (#"{"code":"work_place","text":"t","amount":1}"#, "not known here"),
        (#"{"code":"deposit","text":"t"}"#, "must be one of"),
    ]) func aClauseThatCouldNotBeComparedIsRefused(body: String, wrong: String?) throws {
        let read = {
            try StrictBody.decode(
                Body.self,
                from: Array(#"{"clauses":[\#(body)]}"#.utf8),
                fields: Field.all(of: Body.self, help: [:])
            )
        }
        guard let wrong else {
            _ = try read()
            return
        }
        let error = #expect(throws: InputError.self) { try read() }
        #expect(error?.pointer.hasPrefix("/clauses/0") == true)
        #expect(error?.detail.contains(wrong) == true, "\(error?.detail ?? "")")
    }

    @Test func clausesComeBackFromTheDatabaseAsTheyWent() {
        let clauses = [Clause].service
        #expect([Clause](postgresText: clauses.postgresText) == clauses)
    }

    @Test func theElevenItemsAreAllRequired() {
        #expect(Set(ClauseCode.required.compactMap(\.item)) == Set(1...11))
        #expect(ClauseCode.required.count == 16)
    }

    @Test func languageVersionsOfOneClauseSayOneAmount() throws {
        let other = Clause.pay(170_000)
        #expect(throws: Refusal.self) { try [Clause.pay(180_000), other].requireOneAmountEach() }
        try [Clause.pay(180_000), .pay(180_000), .pay(9_000, .cny)].requireOneAmountEach()
    }
}
