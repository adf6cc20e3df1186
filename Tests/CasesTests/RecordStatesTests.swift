import Core
import Foundation
import Model
import Postgres
import TestKit
import Testing
import TransparencyLog

@testable import Cases
@testable import People

/// Every state of every further noun with every verb: allowed by the table, or refused as it says.
@Suite(.database) struct RecordStatesTests {
    private func expect<N: Noun, State: MachineState>(
        _ refusal: Refusal?,
        _ id: ID<N>,
        _ state: State,
        _ moves: [String: String],
        _ verb: String
    ) async throws {
        let wanted = moves["\(state.rawValue) \(verb)"]
        #expect(refusal?.code == (wanted == nil ? "wrong-state" : nil), "\(state) \(verb)")
        #expect(try await office.state(of: id) == wanted ?? state.rawValue)
    }

    static let members = [
        "invited join": "active", "active confirm": "active", "lapsed confirm": "active",
        "active lapse": "lapsed", "active call-up": "active", "reserved call-up": "reserved",
        "reserved confirm": "reserved", "invited remove": "removed", "active remove": "removed",
        "reserved remove": "removed", "lapsed remove": "removed",
    ]

    @Test(arguments: PoolMemberState.allCases, ["join", "confirm", "lapse", "remove", "call-up"])
    func aMemberMovesByItsTable(_ state: PoolMemberState, _ verb: String) async throws {
        let inPool: [PoolMemberState] = [.active, .reserved]
        let person = try await office.applicant(
            inPool.contains(state) ? .pooled : .eligible
        )
        try await office.consent(person, to: "talent_pool")
        let confirmed = CalendarDate(2026, 8, 1)
        let id = try await office.member(of: person, state, confirmed: confirmed)
        let refusal =
            switch verb {
            case "join": try await office.refusal(JoinPool.self, on: id)
            case "confirm": try await office.refusal(ConfirmMember.self, on: id)
            case "lapse": try await office.refusal(LapseMember.self, on: id)
            case "remove":
                try await office.refusal(RemoveMember.self, on: id, ["reason": "Own wish."])
            default:
                try await office.refusal(
                    CallUpMember.self,
                    on: id,
                    [
                        "call_up_authority": "MOFCOM", "call_up_document": "2026-77",
                        "call_up_basis": "Art. 13",
                    ]
                )
            }
        try await expect(refusal, id, state, Self.members, verb)
    }

    static let reservations = [
        "held place": "placed", "held release": "released",
    ]

    @Test(arguments: ReservationState.allCases, ["place", "release"])
    func aReservationMovesByItsTable(_ state: ReservationState, _ verb: String) async throws {
        let place = try await office.workplace()
        let person = try await office.applicant(.matched)
        let file = try await office.caseFile(of: person, at: place)
        let id = try await office.plant(
            Reservation.self,
            [
                .person(person), .jobOrder(office.order(at: place)), .reservedOn("2026-11-20"),
                .reservedUntil("2026-12-20"), .caseFile(state == .placed ? file : nil),
                .releasedOn(state == .released ? "2026-11-21" : nil), .state(state),
            ]
        )
        let refusal =
            verb == "place"
            ? try await office.refusal(
                PlaceReservation.self,
                on: id,
                ["case_id": .text("\(file)")]
            )
            : try await office.refusal(ReleaseReservation.self, on: id, ["reason": "Own wish."])
        try await expect(refusal, id, state, Self.reservations, verb)
    }

    static let rejections = [
        "decided explain": "explained", "explained explain": "explained",
        "appealed explain": "appealed", "upheld explain": "upheld",
        "upheld answer": "upheld", "reversed answer": "reversed",
        "decided appeal": "appealed", "explained appeal": "appealed",
        "appealed uphold": "upheld", "appealed reverse": "reversed",
    ]

    @Test(arguments: RejectionState.allCases, ["explain", "appeal", "uphold", "reverse", "answer"])
    func aRejectionMovesByItsTable(_ state: RejectionState, _ verb: String) async throws {
        let person = try await office.applicant()
        let receipt = try await office.perform(
            RejectPerson.self,
            on: person,
            ["grounds": ["not_reached"], "finding": "Called three times."]
        )
        let id = try ID<Rejection>(parsing: receipt.json["rejection_id"]?.text ?? "")
        let answered = state == .upheld || state == .reversed
        if state == .explained || state == .appealed || answered {
            try await office.perform(ExplainRejection.self, on: id, ["purpose": "By hand."])
        }
        if state == .appealed || answered {
            try await office.perform(AppealRejection.self, on: id, ["appeal": "I was abroad."])
        }
        if state == .upheld {
            let body: JSON = ["answer": "It stands."]
            try await office.perform(UpholdRejection.self, on: id, body, by: office.second)
        }
        if state == .reversed {
            let body: JSON = ["answer": "It falls."]
            try await office.perform(ReverseRejection.self, on: id, body, by: office.second)
        }
        let body: JSON = ["answer": "Looked again."]
        let second = office.second
        let refusal =
            switch verb {
            case "explain":
                try await office.refusal(ExplainRejection.self, on: id, ["purpose": "By post."])
            case "appeal":
                try await office.refusal(AppealRejection.self, on: id, ["appeal": "No."])
            case "answer":
                try await office.refusal(AnswerRejection.self, on: id, ["purpose": "By post."])
            case "uphold":
                try await office.refusal(UpholdRejection.self, on: id, body, by: second)
            default: try await office.refusal(ReverseRejection.self, on: id, body, by: second)
            }
        try await expect(refusal, id, state, Self.rejections, verb)
    }

    static let contacts = [
        "named consent": "named", "named disclose": "named", "named remove": "removed",
    ]

    @Test(arguments: ContactState.allCases, ["consent", "disclose", "remove"])
    func aContactMovesByItsTable(_ state: ContactState, _ verb: String) async throws {
        let id = try await office.make(
            AddContact.self,
            Bodies.contact(try await office.applicant())
        )
        if state == .removed { try await office.perform(RemoveContact.self, on: id) }
        let refusal =
            switch verb {
            case "consent":
                try await office.refusal(
                    NoteFamilyConsent.self,
                    on: id,
                    ["family_consent_document": "Letter 3"]
                )
            case "disclose":
                try await office.refusal(DiscloseContact.self, on: id, ["purpose": "Accident."])
            default: try await office.refusal(RemoveContact.self, on: id)
            }
        try await expect(refusal, id, state, Self.contacts, verb)
    }

    @Test(arguments: ExitDeclarationState.allCases, ExitFinding.allCases)
    func aDeclarationIsCheckedOnce(
        _ state: ExitDeclarationState,
        _ finding: ExitFinding
    ) async throws {
        let id = try await office.exitDeclaration(state, of: office.applicant())
        let refusal = try await office.refusal(
            CheckExitDeclaration.self,
            on: id,
            ["finding": .text(finding.rawValue), "source": "Register"],
            by: office.second
        )
        let moves = ["declared check": finding.rawValue]
        try await expect(refusal, id, state, moves, "check")
    }

    @Test(arguments: ConsentState.allCases) func aConsentEndsOnce(_ state: ConsentState)
        async throws
    {
        let id = try await office.consent(state, of: office.applicant(), to: .recruitment)
        let refusal = try await office.refusal(WithdrawConsent.self, on: id)
        try await expect(refusal, id, state, ["given withdraw": "withdrawn"], "withdraw")
    }

    @Test(arguments: TransferState.allCases)
    func aTransferIsStoppedOnce(_ state: TransferState) async throws {
        let place = try await office.workplace()
        let person = try await office.applicant()
        let id = try await office.transfer(state, of: office.caseFile(of: person, at: place))
        let refusal = try await office.refusal(StopTransfer.self, on: id, ["reason": "By letter."])
        try await expect(refusal, id, state, ["recorded stop": "stopped"], "stop")
    }

    @Test(arguments: WorkEntryState.allCases)
    func anEntryIsStruckOnce(_ state: WorkEntryState) async throws {
        let id = try await office.workEntry(state, of: office.applicant())
        let refusal = try await office.refusal(StrikeWork.self, on: id, ["reason": "Not so."])
        try await expect(refusal, id, state, ["stated strike": "struck"], "strike")
    }
}
