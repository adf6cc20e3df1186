import Core
import Foundation
import Model
import Postgres
import TestKit
import Testing

@testable import Agency
@testable import Employers

struct PartnerRulesTests {
    let day = CalendarDate(2026, 11, 21)

    func date(_ text: String) throws -> CalendarDate { try CalendarDate(parsing: text) }

    @Test(arguments: [
        (LicenceState.active, "2026-11-20", "2026-11-22", true),
        (.active, "2026-11-21", "2026-11-21", true),
        (.active, "2026-11-22", "2027-11-21", false),
        (.active, "2025-11-21", "2026-11-20", false),
        (.suspended, "2026-11-20", "2026-11-22", false),
        (.revoked, "2026-11-20", "2026-11-22", false),
    ])
    func aLicenceCarriesFromItsApprovalToItsLastDay(
        _ state: LicenceState,
        _ from: String,
        _ until: String,
        _ passes: Bool
    ) throws {
        let licence = Licence.Record.sample(state, from: try date(from), until: try date(until))
        let verdict = LicenceInForce.check(.init(licences: [licence], channel: nil), on: day)
        #expect(verdict.kind == (passes ? .passed : .failed))
        if case .failed(let why, _) = verdict { #expect(why.contains("L-1")) }
    }

    @Test func oneLicenceInForceIsEnoughAndNoneIsNot() throws {
        func row(_ state: LicenceState, _ year: Int) -> Licence.Record {
            .sample(state, from: CalendarDate(year, 1, 1))
        }
        let both = LicenceInForce.Facts(
            licences: [row(.active, 2021), row(.revoked, 2020)],
            channel: nil
        )
        #expect(LicenceInForce.check(both, on: day).kind == .passed)
        let none = LicenceInForce.Facts(licences: [], channel: nil)
        #expect(LicenceInForce.check(none, on: day).kind == .failed)
    }

    @Test(
        arguments: [
            ([(299_999_999, nil)], false), ([(300_000_000, nil)], true),
            ([(300_000_001, nil)], true),
            ([(300_000_000, "2026-11-20")], false), ([(300_000_000, "2026-11-21")], true),
            ([(300_000_000, "2026-11-22")], true),
            ([(100_000_000, nil), (200_000_000, nil)], true),
            ([(100_000_000, nil), (200_000_000, "2026-11-20")], false), ([], false),
            ([(Int64.max, nil), (Int64.max, nil)], true),
        ] as [([(Int64, String?)], Bool)]
    )
    func theReserveIsThreeMillionYuanInForce(_ parts: [(Int64, String?)], _ passes: Bool) throws {
        let rows = try parts.map { amount, until in
            Reserve.Record.sample(amount, until: try until.map(date))
        }
        #expect(
            ReserveHeld.check(.init(reserves: rows), on: day).kind == (passes ? .passed : .failed)
        )
    }

    @Test func anotherCurrencyIsNoReserve() {
        let row = Reserve.Record.sample(900_000_000, .jpy, mode: .cash)
        let verdict = ReserveHeld.check(.init(reserves: [row]), on: day)
        guard case .failed(let why, _) = verdict else {
            Issue.record("passed")
            return
        }
        #expect(why.hasPrefix("CNY 0.00 is held or guaranteed on 2026-11-21; CNY 3000000.00"))
    }

    @Test(arguments: [
        (EmployerKind.enterprise, true), (.institution, true), (.individual, false),
    ])
    func anEmployerIsAnEntity(_ kind: EmployerKind, _ passes: Bool) {
        let verdict = EmployerIsAnEntity.check(.init(kind: kind), on: day)
        #expect(verdict.kind == (passes ? .passed : .failed))
    }

    @Test(arguments: EmployerState.allCases)
    func aCasesEmployerIsApproved(_ state: EmployerState) {
        let row = Employer.Record.sample(state)
        let verdict = EmployerOfCaseApproved.check(.init(employer: row), on: day)
        #expect(verdict.kind == (state == .approved || state == .active ? .passed : .failed))
    }

    @Test func noCaseOrAnIndividualIsNoEmployer() {
        let row = Employer.Record.sample(.approved, kind: .individual)
        #expect(EmployerOfCaseApproved.check(.init(employer: row), on: day).kind == .failed)
        #expect(EmployerOfCaseApproved.check(.init(employer: nil), on: day).kind == .failed)
    }

    @Test func theMakerDoesNotApprove() {
        let (one, other) = (UUID(), UUID())
        #expect(
            MakerIsNotApprover.check(.init(maker: one, approver: one), on: day).kind == .failed
        )
        #expect(
            MakerIsNotApprover.check(.init(maker: one, approver: other), on: day).kind == .passed
        )
    }
}
