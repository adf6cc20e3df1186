import Core
import Foundation
import Model
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
        (#"{"code":"pay","text":"t","value":1,"currency":"JPY","basis":"gross"}"#, nil),
        (#"{"code":"pay","text":"t","value":1,"currency":"JPY","basis":"net"}"#, nil),
        (#"{"code":"pay","text":"t","value":1,"currency":"JPY","basis":"nett"}"#, "must be one of"),
        (#"{"code":"pay","text":"t","basis":"gross"}"#, "Only an amount of pay"),
        (#"{"code":"term","text":"t","value":1,"basis":"gross"}"#, "Only an amount of pay"),
        (
            #"{"code":"pay","text":"t","value":1,"unit":"per_piece","currency":"JPY"}"#, nil
        ),
        (#"{"code":"pay","text":"t","value":1,"unit":"per_week","currency":"JPY"}"#, nil),
        (#"{"code":"overtime","text":"t","value":25}"#, nil),
        (#"{"code":"overtime","text":"t","value":400}"#, nil),
        (#"{"code":"overtime","text":"t","value":401}"#, "at most 400"),
        (#"{"code":"overtime","text":"t","value":1,"unit":"total"}"#, "overtime counts percent"),
        (#"{"code":"working_hours","text":"t","value":168}"#, nil),
        (#"{"code":"working_hours","text":"t","value":169}"#, "at most 168"),
        (
            #"{"code":"working_hours","text":"t","value":25,"unit":"hours_per_day"}"#,
            "at most 24"
        ),
        (#"{"code":"rest_leave","text":"t","value":8}"#, "at most 7"),
        (#"{"code":"rest_leave","text":"t","value":32,"unit":"days_per_month"}"#, "at most 31"),
        (#"{"code":"rest_leave","text":"t","value":367,"unit":"days_per_year"}"#, "at most 366"),
        (#"{"code":"term","text":"t","value":1201}"#, "at most 1200"),
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

    /// Gross and net are two amounts; what a version leaves open is not told apart.
    @Test func grossAndNetAreNotOneAmount() throws {
        func pay(_ value: Int, _ basis: PayBasis?) -> Clause {
            var clause = Clause.pay(value)
            clause.basis = basis
            return clause
        }
        let gross = try #require(pay(200_000, .gross).amount)
        #expect(try gross.isAlike(#require(pay(1, .gross).amount)))
        #expect(try gross.isAlike(#require(pay(1, nil).amount)))
        #expect(try !gross.isAlike(#require(pay(1, .net).amount)))
        try [pay(200_000, .gross), pay(160_000, .net)].requireOneAmountEach()
        try [pay(200_000, .gross), pay(200_000, nil)].requireOneAmountEach()
        #expect(throws: Refusal.self) {
            try [pay(200_000, .gross), pay(160_000, nil)].requireOneAmountEach()
        }
        #expect([Clause](postgresText: [pay(1, .net)].postgresText) == [pay(1, .net)])
        #expect(pay(1_150, .gross).words == "JPY 1150 per month gross")
    }
}
