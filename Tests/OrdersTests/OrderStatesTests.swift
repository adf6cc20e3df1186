import Core
import Model
import Postgres
import TestKit
import Testing
import TransparencyLog

@testable import Orders

@Suite(.database) struct OrderStatesTests {
    /// What a verb leads to; every pair that is not here is refused as a wrong state.
    static let orders = [
        "draft amend": "draft", "draft sign": "employer_signed",
        "employer_signed check-authority": "authority_checked", "authority_checked open": "open",
        "open hold": "on_hold", "partially_filled hold": "on_hold", "on_hold resume": "open",
        "open fill": "partially_filled", "partially_filled fill": "filled",
        "partially_filled close": "closed", "filled close": "closed", "draft cancel": "cancelled",
        "employer_signed cancel": "cancelled", "authority_checked cancel": "cancelled",
        "open cancel": "cancelled", "on_hold cancel": "cancelled",
    ]

    @Test(arguments: [
        "amend", "sign", "check-authority", "open", "hold", "resume", "fill", "close", "cancel",
    ])
    func anOrderMovesByItsTable(_ verb: String) async throws {
        let bench = try await Bench.set()
        try await bench.cooperation()
        for state in JobOrderState.allCases {
            let filled = state == .partiallyFilled ? 1 : state == .filled ? 2 : 0
            let id = try await bench.order(state, adding: [.filled(filled)])
            let refusal = try await attempt(verb, on: id, bench)
            let wanted = Self.orders["\(state.rawValue) \(verb)"]
            let isTaken = verb == "cancel" && filled > 0
            let code = isTaken ? "places-taken" : wanted == nil ? "wrong-state" : nil
            #expect(refusal?.code == code, "\(state) \(verb)")
            #expect(try await office.state(of: id) == wanted ?? state.rawValue)
            if verb == "fill", wanted != nil {
                try await office.perform(
                    VacateJobOrder.self,
                    on: id,
                    ["case_id": .text("\(bench.file)"), "vacated_because": "Next."]
                )
            }
        }
    }

    func attempt(
        _ verb: String,
        on id: ID<JobOrder>,
        _ bench: Bench
    ) async throws -> Refusal? {
        let reason: JSON = ["reason": "A reason."]
        return switch verb {
        case "amend": try await office.refusal(AmendJobOrder.self, on: id, ["headcount": 2])
        case "sign":
            try await office.refusal(
                SignJobOrder.self,
                on: id,
                ["employer_signatory": "Tanaka, director", "signed_on": "2026-11-20"]
            )
        case "check-authority":
            try await office.refusal(
                CheckAuthority.self,
                on: id,
                [
                    "authority": "Embassy", "authority_reference": "7",
                    "authority_checked_on": "2026-11-21",
                ]
            )
        case "open": try await office.refusal(OpenJobOrder.self, on: id)
        case "hold": try await office.refusal("hold", in: OrdersFeature.self, on: id, reason)
        case "resume": try await office.refusal(ResumeJobOrder.self, on: id)
        case "fill":
            try await office.refusal(
                FillJobOrder.self,
                on: id,
                ["case_id": .text("\(bench.file)")]
            )
        case "close": try await office.refusal(CloseJobOrder.self, on: id)
        default: try await office.refusal(CancelJobOrder.self, on: id, reason)
        }
    }

    /// From which states each verb moves a vacancy, and to which.
    static let vacancies: [String: ([VacancyState], VacancyState?)] = [
        "screen": ([.collected], .screened), "verify": ([.screened], .verified),
        "transmit": ([.verified], .transmitted), "publish": ([.transmitted], .published),
        "reach": ([.published, .matched, .feedbackReceived], nil),
        "match": ([.published, .feedbackReceived], .matched),
        "expire": (live, .expired), "withdraw": (live, .withdrawn),
        "reject": (live, .rejectedFake),
    ]
    static let live: [VacancyState] = [
        .collected, .screened, .verified, .transmitted, .published, .matched, .feedbackReceived,
    ]

    @Test(arguments: vacancies.keys.sorted())
    func aVacancyMovesByItsTable(_ verb: String) async throws {
        let bench = try await Bench.set()
        let order = try await bench.order(.open)
        let (from, to) = Self.vacancies[verb] ?? ([], nil)
        for state in VacancyState.allCases {
            let id = try await office.vacancy(state)
            if verb == "expire" { office.clock.move(to: CalendarDate(2027, 1, 1)) }
            let refusal = try await attempt(verb, on: id, order)
            let isAllowed = from.contains(state)
            #expect(refusal?.code == (isAllowed ? nil : "wrong-state"), "\(state) \(verb)")
            let wanted = isAllowed ? to ?? state : state
            #expect(try await office.state(of: id) == wanted.rawValue)
        }
    }

    func attempt(
        _ verb: String,
        on id: ID<Vacancy>,
        _ order: ID<JobOrder>
    ) async throws -> Refusal? {
        let reason: JSON = ["reason": "A reason."]
        return switch verb {
        case "screen": try await office.refusal(ScreenVacancy.self, on: id, ["note": "Fine."])
        case "verify":
            try await office.refusal(
                VerifyVacancy.self,
                on: id,
                [
                    "verification_method": "registry", "verification_evidence": "Extract 5",
                    "authenticity_score": 80,
                ]
            )
        case "transmit":
            try await office.refusal(
                TransmitVacancy.self,
                on: id,
                ["channel": "service_platform", "transmitted_to": "Yanbian platform"]
            )
        case "publish": try await office.refusal(PublishVacancy.self, on: id)
        case "reach": try await office.refusal(ReachVacancy.self, on: id, ["readers": 5])
        case "match":
            try await office.refusal(
                MatchVacancy.self,
                on: id,
                ["job_order_id": .text("\(order)")]
            )
        case "expire": try await office.refusal(ExpireVacancy.self, on: id)
        case "withdraw":
            try await office.refusal("withdraw", in: OrdersFeature.self, on: id, reason)
        default: try await office.refusal("reject", in: OrdersFeature.self, on: id, reason)
        }
    }

    @Test(arguments: VacancyState.allCases)
    func whatIsRevisedIsVerifiedAnew(_ state: VacancyState) async throws {
        let id = try await office.vacancy(state)
        let next: [VacancyState: VacancyState] = [
            .collected: .collected, .screened: .screened, .verified: .screened,
            .transmitted: .screened,
        ]
        let refusal = try await office.refusal(ReviseVacancy.self, on: id, ["place": "Nara"])
        #expect(refusal?.code == (next[state] == nil ? "wrong-state" : nil))
        #expect(try await office.state(of: id) == (next[state] ?? state).rawValue)
        let verified = try await office.value(
            "SELECT verified_by IS NOT NULL FROM vacancy WHERE id = \(id)",
            as: Bool.self
        )
        #expect(verified == (next[state] == nil))
    }

    @Test(arguments: VacancyState.allCases)
    func feedbackComesOnWhatIsPublished(_ state: VacancyState) async throws {
        let id = try await office.vacancy(state)
        let next: [VacancyState: VacancyState] = [
            .published: .feedbackReceived, .feedbackReceived: .feedbackReceived,
            .matched: .matched,
        ]
        let refusal = try await office.refusal(
            NoteFeedback.self,
            on: id,
            ["giver": "worker", "feedback": "The pay is less.", "doubts_authenticity": true]
        )
        #expect(refusal?.code == (next[state] == nil ? "wrong-state" : nil))
        #expect(try await office.state(of: id) == (next[state] ?? state).rawValue)
        #expect(try await office.tasks("vacancy-doubted") == (next[state] == nil ? 0 : 1))
    }

    @Test func everyPairOfStatesIsInTheTableOrRefused() {
        func walk<S: MachineState>(_: S.Type) {
            let verbs = Set(S.machine.moves.map(\.action))
            for from in S.allCases {
                for to in S.allCases {
                    for verb in verbs {
                        let isAllowed = S.machine.moves.contains {
                            $0.from == from && $0.to == to && $0.action == verb
                        }
                        #expect((try? from.after(verb, to: to)) == (isAllowed ? to : nil))
                    }
                }
            }
        }
        walk(JobOrderState.self)
        walk(VacancyState.self)
        walk(PlaceState.self)
    }
}
