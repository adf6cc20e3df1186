import Agency
import Core
import Foundation
import Model
import Postgres
import TestKit
import Testing
import TransparencyLog

@testable import Orders

@Suite(.database) struct JobOrderTests {
    @Test func aLetterGoesFromDraftToItsLastPlace() async throws {
        let bench = try await Bench.set()
        try await bench.cooperation()
        let id = try await office.make(
            DraftJobOrder.self,
            bench.letter(["headcount": 1]),
            by: office.second
        )
        try await office.perform(
            SignJobOrder.self,
            on: id,
            ["employer_signatory": "Tanaka, director", "signed_on": "2026-11-20"]
        )
        let check: JSON = [
            "authority": "Embassy in Tokyo", "authority_reference": "E-7",
            "authority_checked_on": "2026-11-21",
        ]
        let own = try await office.refusal(CheckAuthority.self, on: id, check, by: office.second)
        #expect(own?.detail.contains("R-AUD-002") == true)
        try await office.perform(CheckAuthority.self, on: id, check)
        try await office.perform(OpenJobOrder.self, on: id)
        #expect(try await office.tasks("job-order-closes") == 1)
        // The province hears of it before the first worker is recruited.
        let filing = try await office.record(of: office.opened(.recruitment, of: id))
        #expect(filing.happenedOn == "2026-11-20" && filing.dueOn == "2026-11-21")
        #expect(try await office.tasks(of: filing.id) == ["recruitment-filing 2026-11-21"])
        let file: JSON = ["case_id": .text("\(bench.file)")]
        try await office.perform(FillJobOrder.self, on: id, file)
        #expect(try await office.state(of: id) == "filled")
        let full = try await office.refusal(FillJobOrder.self, on: id, file)
        #expect(full?.code == "wrong-state")
        try await office.perform(CloseJobOrder.self, on: id)
        #expect(try await office.tasks("job-order-closes", "done") == 1)
        #expect(
            try await office.story(of: id) == [
                "job-order.drafted", "job-order.employer-signed", "job-order.authority-checked",
                "job-order.opened", "job-order.place-taken", "job-order.closed",
            ]
        )
    }

    @Test(
        arguments: [
            (["sex_term": "female"], "discriminating-terms"),
            (["minimum_age": 19], "discriminating-terms"), (["minimum_age": 17], "unfit-value"),
            (["maximum_age": 30], "discriminating-terms"),
            (["nationalities": ["MN"]], "discriminating-terms"),
            (["requirements": "未婚，只招汉族"], "discriminating-terms"),
            (
                [
                    "worker_costs": [
                        [
                            "kind": "administrative", "name": "风险押金", "basis": "Custom",
                            "amount": ["minor_units": 1, "currency": "CNY"],
                        ]
                    ]
                ], "deposit-in-order"
            ), (["closes_on": "2026-11-21"], "unfit-value"), (["headcount": 0], "unfit-value"),
            (["hours_week": 85], "unfit-value"),
            (["minimum_age": 40, "maximum_age": 30, "terms_basis": "x"], "unfit-value"),
        ] as [([String: JSON], String)]
    )
    func aLetterThatMayNotBeIsRefused(_ change: [String: JSON], _ code: String) async throws {
        let bench = try await Bench.set()
        let refusal = try await office.refusal(DraftJobOrder.self, bench.letter(change))
        #expect(refusal?.code == code)
        #expect(try await office.count(of: "job_order") == 0)
    }

    @Test func anAmendmentIsHeldAgainstTheLawToo() async throws {
        let bench = try await Bench.set()
        let id = try await office.make(DraftJobOrder.self, bench.letter())
        let refusal = try await office.refusal(AmendJobOrder.self, on: id, ["sex_term": "male"])
        #expect(refusal?.code == "discriminating-terms")
        #expect(refusal?.detail.contains("without a basis") == true)
        try await office.perform(
            AmendJobOrder.self,
            on: id,
            ["sex_term": "male", "terms_basis": "Attendants of a men's ward.", "headcount": 3]
        )
        let kept = try await office.value(
            "SELECT headcount || ' ' || sex_term || ' ' || hours_week FROM job_order",
            as: String.self
        )
        #expect(kept == "3 male 40")
    }

    @Test func aLetterIsForAnOpenSiteOfItsEmployerAndItsCorridor() async throws {
        let bench = try await Bench.set()
        let other = try await office.placed(in: .kr)
        let site = "\(try await office.record(of: other).site)"
        let refusal = try await office.refusal(
            DraftJobOrder.self,
            bench.letter(["site_id": .text(site)])
        )
        #expect(refusal?.code == "unfit-value")
        let unknown = try await office.refusal(
            DraftJobOrder.self,
            bench.letter(["corridor_id": "cor_01h455vb4pex5vsknk084sn02q"])
        )
        #expect(unknown?.code == "unknown-reference")
        try await office.perform(DraftJobOrder.self, bench.letter())
        let twice = try await office.refusal(DraftJobOrder.self, bench.letter())
        #expect(twice?.code == "already-there")
    }

    @Test func theGateNamesEverythingThatIsMissing() async throws {
        let bench = try await Bench.set(corridor: .closed, diligence: nil)
        let id = try await bench.order(.authorityChecked)
        let bare = try await office.refusal(OpenJobOrder.self, on: id)
        #expect(bare?.code == "gate-refused")
        for rule in [
            "R-AG-001", "R-COR-001", "R-CN-010", "R-EMP-003", "R-EMP-005", "R-EMP-006",
        ] {
            #expect(bare?.detail.contains(rule) == true, "\(rule)")
        }
        let asked = ExplainJobOrderGate(asOf: nil)
        let report = try await office.answer(asked, on: id)
        #expect(report["open"] == false)
        #expect(report["rules"]?.array?.count == 25)
        #expect(try await office.state(of: id) == "authority_checked")
    }

    @Test(arguments: [SubAgentState.authorised, .suspended, .terminated])
    func aSubAgentSignsNoLetter(_ state: SubAgentState) async throws {
        let bench = try await Bench.set()
        let id = try await bench.order(.draft)
        try await office.subAgent(state)
        func body(_ signatory: String) -> JSON {
            ["employer_signatory": .text(signatory), "signed_on": "2026-11-20"]
        }
        for name in ["Zhang San", "ZHANG-SAN, director"] {
            let refusal = try await office.refusal(SignJobOrder.self, on: id, body(name))
            #expect(refusal?.code == "gate-refused")
            #expect(refusal?.detail.contains("R-AG-005") == true)
        }
        #expect(try await office.state(of: id) == "draft")
        try await office.perform(SignJobOrder.self, on: id, body("Zhang Si, director"))
    }

    @Test(arguments: [
        (CalendarDate(2026, 11, 20), false), (CalendarDate(2026, 11, 21), true),
        (CalendarDate(2026, 11, 22), true),
    ])
    func aStaleDueDiligenceStopsAnOrderUnlessTwoPeopleTakeItUponThemselves(
        _ end: CalendarDate,
        _ opens: Bool
    ) async throws {
        let bench = try await Bench.set(diligence: end)
        try await bench.cooperation()
        let id = try await bench.order(.authorityChecked)
        guard !opens else {
            try await office.perform(OpenJobOrder.self, on: id)
            return
        }
        let refusal = try await office.refusal(OpenJobOrder.self, on: id)
        #expect(refusal?.detail.contains("R-EMP-003") == true)
        try await office.override(
            of: "R-EMP-003",
            at: "job-order.open",
            until: "2026-11-21",
            adding: [.jobOrder(id)]
        )
        try await office.perform(OpenJobOrder.self, on: id)
    }

    @Test(arguments: [
        (CalendarDate(2026, 12, 14), true), (CalendarDate(2026, 12, 15), true),
        (CalendarDate(2026, 12, 16), false),
    ])
    func anOverdueTopUpStopsANewOrder(_ day: CalendarDate, _ opens: Bool) async throws {
        let bench = try await Bench.set()
        try await bench.cooperation()
        let id = try await bench.order(.authorityChecked)
        let reserve = try await office.reserve(adding: [.drawnMinor(100)])
        try await office.draw(100, from: reserve)
        office.clock.move(to: day)
        let refusal = try await office.refusal(OpenJobOrder.self, on: id)
        #expect(refusal?.detail.contains("R-AG-003") == (opens ? nil : true))
    }

    @Test(arguments: [
        (CalendarDate(2027, 3, 31), true), (CalendarDate(2027, 4, 1), false),
    ])
    func noTraineeOrderOpensAfterTheLastPlan(_ day: CalendarDate, _ opens: Bool) async throws {
        let bench = try await Bench.set()
        try await bench.cooperation()
        let id = try await bench.order(.authorityChecked, adding: [.closesOn("2027-05-01")])
        office.clock.move(to: day)
        let refusal = try await office.refusal(OpenJobOrder.self, on: id)
        #expect(
            refusal?.detail.contains("plans could be applied for until") == (opens ? nil : true)
        )
    }

    @Test func anEndedContractOrAnUntrustedEmployerOpensNothing() async throws {
        let bench = try await Bench.set()
        try await bench.cooperation(until: CalendarDate(2026, 11, 20))
        let id = try await bench.order(.authorityChecked)
        let refusal = try await office.refusal(OpenJobOrder.self, on: id)
        #expect(refusal?.detail.contains("ended on 2026-11-20") == true)
    }

    @Test func anOrderNamesACooperationContractOfItsEmployer() async throws {
        let bench = try await Bench.set()
        let other = try await bench.ofAnotherEmployer().cooperation()
        for (contract, code) in [
            ("\(other)", "unfit-value"),
            ("con_01h455vb4pex5vsknk084sn02q", "unknown-reference"),
        ] {
            let body = bench.letter(["cooperation_id": .text(contract)])
            #expect(try await office.refusal(DraftJobOrder.self, body)?.code == code)
        }
        let own = try await bench.cooperation()
        let id = try await office.make(DraftJobOrder.self, bench.letter())
        let foreign = try await office.refusal(
            AmendJobOrder.self,
            on: id,
            ["cooperation_id": .text("\(other)")]
        )
        #expect(foreign?.code == "unfit-value")
        try await office.perform(
            AmendJobOrder.self,
            on: id,
            ["cooperation_id": .text("\(own)")]
        )
        try await office.perform(AmendJobOrder.self, on: id, ["headcount": 3])
        let kept = try await office.value("SELECT cooperation_id FROM job_order", as: UUID.self)
        #expect(kept == own.uuid)
    }

    /// The running one stands beside it and does not help.
    @Test(
        arguments: [
            (.signed, CalendarDate(2026, 11, 20), nil, false),
            (.signed, CalendarDate(2026, 11, 21), nil, true),
            (.signed, CalendarDate(2026, 11, 22), nil, true),
            (.void, CalendarDate(2029, 1, 1), nil, false),
            (.draft, CalendarDate(2029, 1, 1), nil, false),
            (.amended, CalendarDate(2029, 1, 1), CalendarDate(2026, 11, 20), false),
            (.amended, CalendarDate(2026, 11, 20), CalendarDate(2029, 1, 1), true),
        ] as [(ContractState, CalendarDate, CalendarDate?, Bool)]
    )
    func theContractThatAnOrderNamesIsTheOneThatCounts(
        _ state: ContractState,
        _ end: CalendarDate,
        _ next: CalendarDate?,
        _ opens: Bool
    ) async throws {
        let bench = try await Bench.set()
        try await bench.cooperation()
        let named = try await bench.cooperation(until: end, state)
        if let next { try await bench.cooperation(until: next, after: named) }
        let id = try await bench.order(.authorityChecked, adding: [.cooperation(named)])
        let refusal = try await office.refusal(OpenJobOrder.self, on: id)
        #expect(refusal?.detail.contains("R-CN-010") == (opens ? nil : true))
        #expect(refusal?.detail.contains("\(named), which the order names") == (opens ? nil : true))
    }

    @Test func aPlaceGoesToACaseThatFitsAndComesBack() async throws {
        let bench = try await Bench.set()
        let id = try await bench.order(.open)
        let other = try await office.placed()
        let misfit = try await office.refusal(
            FillJobOrder.self,
            on: id,
            ["case_id": .text("\(other)")]
        )
        #expect(misfit?.detail == "The case and the order differ in employer, site.")
        let file: JSON = ["case_id": .text("\(bench.file)")]
        try await office.perform(FillJobOrder.self, on: id, file)
        let due = try await office.value(
            "SELECT due_on FROM task WHERE duty = 'guide-handout' AND state = 'open'",
            as: CalendarDate.self
        )
        #expect(due == CalendarDate(2027, 1, 10))
        let twice = try await office.refusal(FillJobOrder.self, on: id, file)
        #expect(twice?.code == "already-there")
        let taken = try await office.refusal(CancelJobOrder.self, on: id, ["reason": "Over."])
        #expect(taken?.code == "places-taken")
        let back = (file.object ?? [:]).merging(["vacated_because": "Withdrawn."]) { $1 }
        try await office.perform(VacateJobOrder.self, on: id, .object(back))
        #expect(try await office.state(of: id) == "open")
        #expect(try await office.tasks("guide-handout", "void") == 1)
        let none = try await office.refusal(VacateJobOrder.self, on: id, .object(back))
        #expect(none?.code == "wrong-state")
        try await office.perform(FillJobOrder.self, on: id, file)
        #expect(try await office.state(of: id) == "partially_filled")
    }

    @Test(arguments: [
        (CalendarDate(2026, 11, 30), true), (CalendarDate(2026, 12, 1), true),
        (CalendarDate(2026, 12, 2), false),
    ])
    func placesAreTakenUntilTheLastDay(_ day: CalendarDate, _ takes: Bool) async throws {
        let bench = try await Bench.set()
        let id = try await bench.order(.open, adding: [.closesOn("2026-12-01")])
        office.clock.move(to: day)
        let refusal = try await office.refusal(
            FillJobOrder.self,
            on: id,
            ["case_id": .text("\(bench.file)")]
        )
        #expect(refusal?.code == (takes ? nil : "unfit-value"))
    }

    @Test func aHeldOrderIsResumedWhereItStood() async throws {
        let bench = try await Bench.set()
        try await bench.cooperation()
        let id = try await bench.order(.partiallyFilled, adding: [.filled(1)])
        try await office.perform("hold", in: OrdersFeature.self, on: id, ["reason": "Strike."])
        try await office.perform(ResumeJobOrder.self, on: id)
        #expect(try await office.state(of: id) == "partially_filled")
    }

    @Test func anotherAgencysOrderIsNoneOfOurs() async throws {
        let bench = try await Bench.set()
        let id = try await bench.order(.open)
        let stranger = Caller.stranger
        try await office.found(stranger)
        let refusal = try await office.refusal(
            "hold",
            in: OrdersFeature.self,
            on: id,
            ["reason": "Mine."],
            by: stranger
        )
        #expect(refusal?.code == "no-such-record")
        let clerk = office.anyone.without(.ordersCheck)
        #expect(
            try await office.refusal(OpenJobOrder.self, on: id, by: clerk)?.code == "not-permitted"
        )
    }
}
