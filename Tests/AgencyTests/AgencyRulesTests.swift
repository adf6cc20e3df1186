import Core
import Foundation
import Model
import TestKit
import Testing

@testable import Agency
@testable import Directory

/// R-AG-001 to R-AG-006 and R-CN-035: each with the day before, the day and the day after.
struct AgencyRulesTests {
    let day = CalendarDate(2026, 11, 21)

    @Test(
        arguments: [
            ([.nongovernmentalLicensed], .nongovernmentalLicensed, true),
            ([.nongovernmentalLicensed, .highSkilled], .highSkilled, true),
            ([.nongovernmentalLicensed], .traineeJointVenture, false),
            (nil, .nongovernmentalLicensed, false), (nil, nil, true), ([.seafarer], nil, true),
        ] as [([CorridorChannel]?, CorridorChannel?, Bool)]
    )
    func aLicenceCoversTheChannelsItStates(
        _ scope: [CorridorChannel]?,
        _ channel: CorridorChannel?,
        _ passes: Bool
    ) {
        let facts = LicenceInForce.Facts(licences: [.sample(channels: scope)], channel: channel)
        let verdict = LicenceInForce.check(facts, on: day)
        #expect(verdict.kind == (passes ? .passed : .failed))
        if !passes { #expect(verdict.complaint.contains("homeward licence")) }
    }

    @Test(arguments: LicenceState.allCases)
    func onlyAnActiveLicenceCarriesAndTheOthersNameTheNextCommand(_ state: LicenceState) {
        let facts = LicenceInForce.Facts(licences: [.sample(state, channels: nil)], channel: nil)
        let verdict = LicenceInForce.check(facts, on: day)
        #expect(verdict.kind == (state == .active ? .passed : .failed))
        if state != .active { #expect(verdict.complaint.contains("homeward licence")) }
    }

    @Test(arguments: [(0, true), (1, false), (100_000_000, false)] as [(Int64, Bool)])
    func whatIsDrawnDoesNotStandReady(_ drawn: Int64, _ passes: Bool) {
        let verdict = ReserveHeld.check(.init(reserves: [.sample(drawn: drawn)]), on: day)
        #expect(verdict.kind == (passes ? .passed : .failed))
        #expect(verdict.complaint.contains("reserve-draw top-up") == !passes)
    }

    /// A law that asks for more does so from its day on.
    @Test(arguments: [(-1, false), (0, false), (1, true)])
    func theReserveIsThatOfTheDay(_ offset: Int, _ passes: Bool) {
        let least = ThresholdEditions(
            .reserveLeast,
            [.init(300_000_001, from: day.adding(days: offset))]
        )
        let verdict = ReserveHeld.check(.init(reserves: [.sample(drawn: 0)], least: least), on: day)
        #expect(verdict.kind == (passes ? .passed : .failed))
        if !passes { #expect(verdict.complaint.contains("CNY 3000000.01 is required")) }
    }

    @Test(arguments: [(20, false), (21, true), (22, true)])
    func aDrawIsToppedUpByItsLastDay(_ due: Int, _ passes: Bool) {
        let draw = OpenDraw(
            drawnOn: CalendarDate(2026, 10, 24),
            dueOn: CalendarDate(2026, 11, due),
            outstanding: Money(minorUnits: 5_000_000, currency: .cny)
        )
        let verdict = ReserveToppedUp.check(.init(draws: [draw]), on: day)
        #expect(verdict.kind == (passes ? .passed : .failed))
        if !passes {
            #expect(verdict.complaint.hasPrefix("CNY 50000.00 of the draw of 2026-10-24"))
        }
    }

    @Test func nothingDrawnNeedsNoTopUp() {
        #expect(ReserveToppedUp.check(.init(draws: []), on: day).kind == .passed)
    }

    func prepared(_ executives: Int, reviewed: CalendarDate?) -> Verdict {
        AgencyPrepared.check(
            .init(
                executives: Array(repeating: Executive.Record.sample(.epoch), count: executives),
                plan: reviewed.map { IncidentPlan.Record.sample(reviewedOn: $0) }
            ),
            on: day
        )
    }

    @Test(arguments: [(2, false), (3, true), (4, true)])
    func threeManagersServeAtLeast(_ count: Int, _ passes: Bool) {
        let verdict = prepared(count, reviewed: CalendarDate(2026, 1, 1))
        #expect(verdict.kind == (passes ? .passed : .failed))
    }

    @Test(arguments: [
        (CalendarDate(2025, 11, 20), false), (CalendarDate(2025, 11, 21), true),
        (CalendarDate(2025, 11, 22), true), (CalendarDate(2026, 11, 22), false),
    ])
    func aPlanIsCurrentForTwelveMonths(_ reviewed: CalendarDate, _ passes: Bool) {
        #expect(prepared(3, reviewed: reviewed).kind == (passes ? .passed : .failed))
        #expect(prepared(3, reviewed: nil).complaint.contains("incident-plan adopt"))
    }

    @Test(arguments: [(20, false), (21, true), (22, true)])
    func aManagerServesOnTheLastDay(_ last: Int, _ serves: Bool) {
        let executive = Executive.Record.sample(.epoch, CalendarDate(2026, 11, last))
        let facts = AgencyPrepared.Facts(executives: [executive], plan: nil)
        #expect(facts.terms[0].contains(day) == serves)
    }

    @Test(arguments: [(20, false), (21, true), (22, true)])
    func aManagerServesFromTheFirstDay(_ today: Int, _ serves: Bool) {
        let executive = Executive.Record.sample(day)
        let facts = AgencyPrepared.Facts(executives: [executive], plan: nil)
        #expect(facts.terms[0].contains(CalendarDate(2026, 11, today)) == serves)
    }

    static let names: [(String, Bool)] = [
        ("Zhang San", true), ("ZHANG-SAN", true), ("zhang san ", true), ("Ｚｈａｎｇ Ｓａｎ", true),
        ("张三", true), ("Zhang San Li", false), ("Yanbian Labour Service", false),
        ("Zhang San, director", true), ("张三（村长）", true), ("Zhang, San", true),
        ("Director, Zhang San", false),
    ]

    @Test(arguments: SubAgentOnlyInforms.Act.allCases, names)
    func aSubAgentOnlyInforms(_ act: SubAgentOnlyInforms.Act, _ party: (String, Bool)) {
        let row = SubAgentRow(
            id: ID(UUID()),
            name: "Zhang San",
            keys: [NameKey.of("Zhang San"), NameKey.of("张三")],
            state: .authorised
        )
        let facts = SubAgentOnlyInforms.Facts(
            act: act,
            party: party.0,
            subAgent: nil,
            known: [row]
        )
        let verdict = SubAgentOnlyInforms.check(facts, on: day)
        #expect(verdict.kind == (act == .inform || !party.1 ? .passed : .failed))
    }

    @Test(arguments: SubAgentState.allCases)
    func oneThatIsNamedByItsIdIsFoundUnderAnyNameAndInAnyState(_ state: SubAgentState) {
        let id = ID<SubAgent>(UUID())
        let row = SubAgentRow(id: id, name: "Zhang San", keys: ["zhangsan"], state: state)
        func check(_ act: SubAgentOnlyInforms.Act) -> String {
            SubAgentOnlyInforms.check(
                .init(act: act, party: "Someone else", subAgent: id, known: [row]),
                on: day
            ).word
        }
        #expect(check(.collect) == "failed")
        #expect(check(.sign) == "failed")
        #expect((check(.inform) == "passed") == (state == .authorised))
    }

    @Test(
        arguments: [
            (0, nil, true), (1, nil, false), (1, 20, true), (1, 21, true), (1, 22, false),
        ] as [(Int, Int?, Bool)]
    )
    func nobodyIsLeftAbroadWithoutAPlan(_ abroad: Int, _ filed: Int?, _ passes: Bool) {
        let facts = CessationArranged.Facts(
            abroad: abroad,
            filedOn: filed.map { CalendarDate(2026, 11, $0) }
        )
        #expect(CessationArranged.check(facts, on: day).kind == (passes ? .passed : .failed))
    }
}
