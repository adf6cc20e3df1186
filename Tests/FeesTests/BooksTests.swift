import Core
import Model
import Postgres
import TestKit
import Testing
import TransparencyLog

@testable import Fees

@Suite(.database) struct BooksTests {
    @Test func aCleanMonthIsProved() async throws {
        let id = try await office.fee(office.agreed())
        try await office.step(id, to: .paid)
        let receipt = try await office.perform(ProveFees.self, ["period": "2026-11"])
        let json = try receipt.json
        #expect(json["state"]?.text == "clean")
        #expect(json["entries"]?.integer == 1)
        #expect(
            json["sums"] == [
                [
                    "debit": ["minor_units": 45_000, "currency": "CNY"],
                    "credit": ["minor_units": 45_000, "currency": "CNY"],
                    "difference": ["minor_units": 0, "currency": "CNY"],
                ]
            ]
        )
        _ = try await office.make(
            ProveFees.self,
            ["from_day": "2026-11-01", "until_day": "2026-11-30"]
        )
        let digests = try await office.value(
            "SELECT count(DISTINCT digest) FROM fee_proof",
            as: Int.self
        )
        #expect(digests == 1)
        let empty = try await office.perform(ProveFees.self, ["period": "2026-10"])
        #expect(try empty.json["entries"]?.integer == 0)
    }

    @Test(
        arguments: [
            [:], ["from_day": "2026-11-01"],
            ["from_day": "2026-11-02", "until_day": "2026-11-01"],
            ["period": "2026-11", "from_day": "2026-11-01"],
        ] as [[String: JSON]]
    )
    func aProofIsOfOnePeriod(body: [String: JSON]) async throws {
        #expect(try await office.refusal(ProveFees.self, .object(body))?.code == "unfit-value")
    }

    @Test func whatIsOutOfOrderIsListed() async throws {
        let caseFile = try await office.agreed()
        let unasked = try await office.fee(caseFile)
        try await office.step(unasked, to: .refunded)
        let late = try await office.fee(caseFile)
        try await office.step(late, to: .refundable)
        let given = try await office.fee(caseFile)
        try await office.step(given, to: .writtenOff)
        let bare = try await bare(caseFile)
        office.clock.move(to: CalendarDate(2027, 1, 5))
        let receipt = try await office.perform(
            ProveFees.self,
            ["from_day": "2026-11-01", "until_day": "2027-01-04"]
        )
        #expect(try receipt.json["state"]?.text == "exceptions")
        let found = (try receipt.json["exceptions"]?.array ?? []).compactMap { item in
            item["kind"]?.text.map { "\($0) \(item["fee_line_id"]?.text ?? "")" }
        }
        #expect(
            Set(found) == [
                "no-posting \(bare)", "not-disclosed \(bare)", "rule-broken ",
                "refund-overdue \(late)", "refund-not-confirmed \(unasked)", "written-off \(given)",
            ]
        )
    }

    /// A line that was paid before the ledger was kept: told and agreed to on one day, too early.
    private func bare(_ caseFile: ID<CaseFile>) async throws -> ID<FeeLine> {
        let day = CalendarDate(2026, 11, 5)
        let statement = try await office.feeStatement(99, of: caseFile, on: day)
        return try await office.feeLine(
            .paid,
            of: caseFile,
            on: day,
            statement: statement,
            adding: [.statementVersion(99)]
        )
    }

    @Test func aCapIsRecordedConfirmedAndEndedByTwo() async throws {
        let cap = try await office.make(RecordCap.self, .cap())
        #expect(try await office.refusal(RecordCap.self, .cap())?.code == "already-there")
        #expect(
            try await office.refusal("confirm", in: FeesFeature.self, on: cap)?.code
                == "gate-refused"
        )
        try await office.perform("confirm", in: FeesFeature.self, on: cap, by: office.second)
        #expect(try await office.refusal(EndCap.self, on: cap)?.code == "wrong-state")
        let end: JSON = ["end_asked_until": "2027-01-01", "end_asked_why": "Notice 8."]
        try await office.perform(AskCapEnd.self, on: cap, end)
        #expect(try await office.refusal(EndCap.self, on: cap)?.code == "gate-refused")
        try await office.perform(EndCap.self, on: cap, by: office.second)
        // Two people have read its source: it has bound, and is not withdrawn.
        #expect(
            try await office.refusal(
                "withdraw",
                in: FeesFeature.self,
                on: cap,
                ["reason": "x"],
                by: office.second
            )?
            .code == "wrong-state"
        )
        #expect(
            try await office.story(of: cap) == [
                "fee-cap.recorded", "fee-cap.confirmed", "fee-cap.end-asked", "fee-cap.ended",
            ]
        )
    }

    /// A limit that binds is not taken away from the days that were.
    @Test(arguments: [("2026-11-20", false), ("2026-11-21", true), ("2026-11-22", true)])
    func aCapEndsOnNoDayThatIsOver(until: String, isLawful: Bool) async throws {
        let cap = try await office.make(RecordCap.self, .cap())
        let refusal = try await office.refusal(
            AskCapEnd.self,
            on: cap,
            ["end_asked_until": .text(until), "end_asked_why": "Notice 8."]
        )
        #expect(refusal?.code == (isLawful ? nil : "unfit-value"))
        guard isLawful else { return }
        office.clock.move(to: CalendarDate(2026, 11, 23))
        let late = try await office.refusal(EndCap.self, on: cap, by: office.second)
        #expect(late?.code == "wrong-state" && late?.detail.contains("once more") == true)
    }

    @Test func aWrongCapIsWithdrawnBeforeItIsConfirmed() async throws {
        let cap = try await office.make(RecordCap.self, .cap())
        #expect(
            try await office.refusal("withdraw", in: FeesFeature.self, on: cap, ["reason": "x"])?
                .code
                == "gate-refused"
        )
        try await office.perform(
            "withdraw",
            in: FeesFeature.self,
            on: cap,
            ["reason": "x"],
            by: office.second
        )
        #expect(
            try await office.refusal("confirm", in: FeesFeature.self, on: cap, by: office.second)?
                .code
                == "wrong-state"
        )
    }

    @Test func theOtherWayRoundIsASecondRateOfTheDay() async throws {
        func rate(_ one: String, _ other: String) -> JSON {
            [
                "base": ["minor_units": 100, "currency": .text(one)],
                "quote": ["minor_units": 2000, "currency": .text(other)], "day": "2026-11-20",
                "source": "Bank of China",
            ]
        }
        _ = try await office.make(RecordRate.self, rate("CNY", "JPY"))
        let refusal = try await office.refusal(RecordRate.self, rate("JPY", "CNY"))
        #expect(refusal?.code == "already-there")
        let row = try await office.list(rateReadModel, [(name: "base", value: "CNY")]).first
        #expect(row?["base"] == ["minor_units": 100, "currency": "CNY"])
        #expect(row?["quote"] == ["minor_units": 2000, "currency": "JPY"])
    }

    @Test(arguments: StandardCap.allCases) func aStandardCapIsRecordedOnce(cap: StandardCap)
        async throws
    {
        let body: JSON = ["standard": .text(cap.rawValue)]
        _ = try await office.make(RecordCap.self, body)
        #expect(try await office.refusal(RecordCap.self, body)?.code == "already-there")
        let mixed: JSON = ["standard": .text(cap.rawValue), "value": 3]
        #expect(try await office.refusal(RecordCap.self, mixed)?.code == "unfit-value")
    }

    @Test(
        arguments: [
            ["kind": "months_of_pay"], ["value": -1], ["effective_until": "2026-01-01"],
            ["effective_until": "2025-01-01"],
        ] as [[String: JSON]]
    )
    func aCapFitsItself(changes: [String: JSON]) async throws {
        #expect(try await office.refusal(RecordCap.self, .cap(changes))?.code == "unfit-value")
        #expect(try await office.refusal(RecordCap.self)?.code == "unfit-value")
    }

    @Test(
        arguments: [
            (["day": "2026-11-22"], "unfit-value"),
            (["quote": ["minor_units": 485, "currency": "JPY"]], "unfit-value"),
            (["quote": ["minor_units": 0, "currency": "CNY"]], "unfit-value"),
            ([:], "already-there"),
        ] as [([String: JSON], String)]
    )
    func aRateIsOfOneDayAndTwoCurrencies(changes: [String: JSON], code: String) async throws {
        let body: [String: JSON] = [
            "base": ["minor_units": 100, "currency": "JPY"],
            "quote": ["minor_units": 485, "currency": "CNY"], "day": "2026-11-21",
            "source": "PBoC",
        ]
        let rate = try await office.make(RecordRate.self, .object(body))
        let refusal = try await office.refusal(
            RecordRate.self,
            .object(body.merging(changes) { _, new in new })
        )
        #expect(refusal?.code == code)
        try await office.perform(WithdrawRate.self, on: rate, ["reason": "A wrong digit."])
        _ = try await office.make(RecordRate.self, .object(body))
        #expect(
            try await office.refusal(WithdrawRate.self, on: rate, ["reason": "x"])?.code
                == "wrong-state"
        )
    }

    @Test func aLoanIsSettledOnceAndNotBeforeItWasTaken() async throws {
        let caseFile = try await office.placed()
        let body: [String: JSON] = [
            "case_id": .text("\(caseFile)"), "lender_kind": "family", "lender": "Uncle",
            "amount": ["minor_units": 100, "currency": "CNY"], "taken_on": "2026-11-10",
        ]
        let future = body.merging(["taken_on": "2026-11-22"]) { $1 }
        #expect(try await office.refusal(RecordLoan.self, .object(future))?.code == "unfit-value")
        let loan = try await office.make(RecordLoan.self, .object(body))
        for (day, code) in [("2026-11-09", "unfit-value"), ("2026-11-22", "unfit-value")] {
            let early: JSON = ["settled_on": .text(day), "settled_how": "Paid."]
            #expect(try await office.refusal(SettleLoan.self, on: loan, early)?.code == code)
        }
        try await office.perform("withdraw", in: FeesFeature.self, on: loan, ["reason": "A gift."])
        let settled: JSON = ["settled_on": "2026-11-20", "settled_how": "Paid."]
        #expect(try await office.refusal(SettleLoan.self, on: loan, settled)?.code == "wrong-state")
        let stranger = Caller.stranger
        try await office.found(stranger)
        let other = try await office.refusal(
            SettleLoan.self,
            on: loan,
            settled,
            by: stranger,
            seen: 1
        )
        #expect(other?.code == "no-such-record")
    }

    @Test func theWorkersStatementIsReadInPlainWords() async throws {
        let caseFile = try await office.agreed()
        let id = try await office.fee(caseFile)
        _ = try await office.fee(caseFile, ["payer": "employer", "description": "Visa"])
        try await office.step(id, to: .paid)
        let answer = try await office.answer(FeesOfCase(language: .english), on: caseFile)
        let words = answer["statement"]?.array?.compactMap(\.text) ?? []
        #expect(words.first == "You pay CNY 450.00 in all.")
        #expect(
            words.contains(
                "Health check, CNY 450.00: you pay it to Harbour Clinic; you were told on "
                    + "2026-11-21; you agreed on 2026-11-22; paid on 2026-11-22, receipt R-1; if "
                    + "the work ended today without your fault, CNY 450.00 would come back."
            )
        )
        #expect(
            words.contains(
                "Visa, CNY 450.00: the employer pays it to Harbour Clinic; you were not told yet; "
                    + "you have not agreed; nothing may be collected yet."
            )
        )
        let line = answer["lines"]?.array?.first
        #expect(line?["heading"] == "F2 related cost")
        for name in ["amount", "refundable"] {
            #expect(line?[name] == ["minor_units": 45_000, "currency": "CNY"], "\(name)")
        }
    }
}
