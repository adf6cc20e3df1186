import Core
import Foundation
import Model
import Postgres
import TestKit
import Testing
import TransparencyLog

@testable import Corridors

/// R-COR-004 where a corridor names the agreement that it rests on.
struct AgreementRuleTests {
    static func agreement(
        _ state: AgreementState = .inForce,
        form: AgreementForm = .memorandumOfCooperation,
        from first: CalendarDate? = CalendarDate(2026, 11, 21),
        until last: CalendarDate? = nil,
        ended: CalendarDate? = nil
    ) -> NamedAgreement {
        NamedAgreement(
            uuid: UUID(),
            kind: .bilateral,
            parties: [.cn, .jp],
            form: form,
            title: "On workers",
            reference: "MOC 1",
            inForceFrom: first,
            expiresOn: last,
            endedOn: ended,
            state: state
        )
    }

    static func verdict(
        _ agreement: NamedAgreement?,
        on day: CalendarDate,
        programme: String = "JP-SSW-1",
        channel: CorridorChannel? = nil,
        accreditation: ShortText? = "A-17"
    ) throws -> Verdict {
        var terms = CorridorOpenTests.terms()
        terms.channel = channel
        let row = try CorridorOpenTests.row(
            programme,
            .open,
            terms,
            accreditation: accreditation,
            named: agreement
        )
        return SkillDevelopmentAgreed.check(CorridorOpenTests.facts(row), on: day)
    }

    @Test(arguments: [
        (CalendarDate(2026, 11, 20), "failed"), (CalendarDate(2026, 11, 21), "passed"),
        (CalendarDate(2026, 11, 22), "passed"), (CalendarDate(2027, 11, 19), "passed"),
        (CalendarDate(2027, 11, 20), "passed"), (CalendarDate(2027, 11, 21), "failed"),
    ])
    func itCountsFromItsFirstDayToItsLast(_ day: CalendarDate, _ word: String) throws {
        let last = CalendarDate(2027, 11, 20)
        let stands: [NamedAgreement] = [
            Self.agreement(until: last), Self.agreement(.expired, until: last),
            Self.agreement(.terminated, ended: last),
            Self.agreement(.terminated, until: last.adding(days: 30), ended: last),
        ]
        for agreement in stands {
            for programme in ["JP-SSW-1", "JP-ESD"] {
                let verdict = try Self.verdict(agreement, on: day, programme: programme)
                #expect(verdict.word == word, "\(agreement.state) \(programme)")
                #expect(word == "passed" || verdict.remedy.contains("homeward agreement "))
            }
        }
    }

    @Test func whatIsOnlySignedIsNotInForce() throws {
        let day = CalendarDate(2026, 11, 21)
        let verdict = try Self.verdict(Self.agreement(.drafted, from: nil), on: day)
        #expect(verdict.kind == .failed)
        #expect(verdict.remedy.contains("homeward agreement bring-into-force agr_"))
    }

    @Test func skillDevelopmentWantsAMemorandumAndTheAccreditationToo() throws {
        let day = CalendarDate(2026, 11, 21)
        let other = Self.agreement(form: .memorandumOfUnderstanding)
        #expect(try Self.verdict(other, on: day, programme: "JP-ESD").kind == .failed)
        #expect(try Self.verdict(other, on: day).kind == .passed)
        let bare = try Self.verdict(
            Self.agreement(),
            on: day,
            programme: "JP-ESD",
            accreditation: nil
        )
        #expect(bare.kind == .failed)
        #expect(bare.words.contains("accreditation is not"))
    }

    @Test func regionalCooperationNamesItsAgreement() throws {
        let day = CalendarDate(2026, 11, 21)
        let regional = CorridorChannel.regionalCooperation
        #expect(try Self.verdict(nil, on: day, channel: regional).kind == .failed)
        let named = try Self.verdict(Self.agreement(), on: day, channel: regional)
        #expect(named.kind == .passed)
        #expect(try Self.verdict(nil, on: day, channel: .highSkilled).kind == .notApplicable)
    }
}

@Suite(.database) struct AgreementTests {
    let force: JSON = ["in_force_from": "2026-11-01", "evidence": "Exchange of notes."]

    func due() async throws -> [CalendarDate] {
        try await office.value(
            """
            SELECT array_agg(due_on) FROM task
            WHERE duty = 'agreement-ends' AND state = 'open' AND owner_role = 'compliance'
            """,
            as: [CalendarDate].self
        ) ?? []
    }

    func inForce(until last: String? = "2027-06-30") async throws -> ID<Agreement> {
        let id = try await office.agreement(last.map { ["expires_on": .text($0)] } ?? [:])
        try await office.perform(BringAgreementIntoForce.self, on: id, force, by: office.second)
        return id
    }

    @Test func aSecondPersonBringsItIntoForceAndItsEndHasAnOwner() async throws {
        let id = try await office.agreement(["expires_on": "2027-06-30"])
        #expect(try await due() == [])
        let own = try await office.refusal(BringAgreementIntoForce.self, on: id, force)
        #expect(own?.detail.contains("R-AUD-002") == true)
        for day in ["2026-09-30", "2026-11-22"] {
            let unfit = try await office.refusal(
                BringAgreementIntoForce.self,
                on: id,
                ["in_force_from": .text(day), "evidence": "Notes."],
                by: office.second
            )
            #expect(unfit?.code == "unfit-value", "\(day)")
        }
        try await office.perform(BringAgreementIntoForce.self, on: id, force, by: office.second)
        #expect(try await due() == [CalendarDate(2027, 6, 30)])
        let first = try await office.value(
            "SELECT next_reminder_at FROM task WHERE duty = 'agreement-ends'",
            as: Instant.self
        )
        // Ninety days before the end of the last day.
        #expect(
            first
                == Instant(startOf: CalendarDate(2027, 7, 1), in: ActionContext.zone).adding(
                    hours: -2160
                )
        )
        let own2 = try await office.refusal(
            SetAgreementEnd.self,
            on: id,
            ["expires_on": "2028-06-30", "source": "Notes"]
        )
        #expect(own2?.detail.contains("R-AUD-002") == true)
        try await office.perform(
            SetAgreementEnd.self,
            on: id,
            ["expires_on": "2028-06-30", "source": "Notes"],
            by: office.second
        )
        #expect(try await due() == [CalendarDate(2028, 6, 30)])
        #expect(
            try await office.story(of: id) == [
                "agreement.recorded", "agreement.brought-into-force", "agreement.end-set",
            ]
        )
    }

    @Test(
        arguments: [
            ["parties": ["CN"]], ["parties": ["CN", "CN"]], ["parties": ["CN", "JP", "KR"]],
            ["kind": "trilateral"], ["signed_on": "2026-11-22"], ["expires_on": "2026-09-30"],
            ["languages": []], ["clauses": []],
            [
                "clauses": [
                    ["code": "Art. 1", "text": "One."], ["code": "Art. 1", "text": "Two."],
                ]
            ],
        ] as [[String: JSON]]
    )
    func whatMakesNoSenseIsRefused(_ change: [String: JSON]) async throws {
        var body: [String: JSON] = [
            "kind": "bilateral", "form": "agreement", "parties": ["CN", "JP"],
            "title": "On workers", "reference": "A 1", "signed_on": "2026-10-01",
            "languages": ["zh"], "source": "Bulletin 7",
            "clauses": [["code": "Art. 1", "text": "Agreed."]],
        ]
        body.merge(change) { $1 }
        let refusal = try await office.refusal(RecordAgreement.self, .object(body))
        #expect(refusal?.code == "unfit-value", "\(change)")
    }

    @Test func anAmendmentIsTheNextEditionAndTheFirstStays() async throws {
        let id = try await inForce()
        let text: JSON = [["code": "Art. 1", "text": "Accredited senders, and public bodies."]]
        let early = try await office.refusal(
            AmendAgreement.self,
            on: id,
            ["clauses": text, "effective_from": "2026-09-30", "source": "Bulletin 8"]
        )
        #expect(early?.code == "unfit-value")
        let reply = try await office.perform(
            AmendAgreement.self,
            on: id,
            ["clauses": text, "effective_from": "2027-01-01", "source": "Bulletin 8"],
            by: office.second
        ).json
        #expect(reply["edition"] == 2)
        let kept = try await office.value(
            """
            SELECT array_agg(edition || ' ' || effective_from || ' ' || (clauses->0->>'text')
                ORDER BY edition) FROM agreement_text WHERE agreement_id = \(id)
            """,
            as: [String].self
        )
        #expect(
            kept == [
                "1 2026-10-01 Accredited senders alone send.",
                "2 2027-01-01 Accredited senders, and public bodies.",
            ]
        )
        // Who wrote the newest text does not say until when it counts.
        let own = try await office.refusal(
            SetAgreementEnd.self,
            on: id,
            ["expires_on": "2028-06-30", "source": "Notes"],
            by: office.second
        )
        #expect(own?.detail.contains("R-AUD-002") == true)
    }

    @Test func itExpiresAfterItsLastDayAndNotOnIt() async throws {
        let id = try await inForce()
        for day in [CalendarDate(2027, 6, 29), CalendarDate(2027, 6, 30)] {
            office.clock.move(to: day)
            let early = try await office.refusal(ExpireAgreement.self, on: id)
            #expect(early?.code == "unfit-value", "\(day)")
        }
        office.clock.move(to: CalendarDate(2027, 7, 1))
        try await office.perform(ExpireAgreement.self, on: id)
        #expect(try await office.state(of: id) == "expired")
        #expect(try await due() == [])
    }

    @Test func itIsTerminatedOnADayThatHasCome() async throws {
        let id = try await inForce()
        for day in ["2026-10-31", "2026-11-22"] {
            let refusal = try await office.refusal(
                TerminateAgreement.self,
                on: id,
                ["ended_on": .text(day), "end_reason": "Notice."]
            )
            #expect(refusal?.code == "unfit-value", "\(day)")
        }
        try await office.perform(TerminateAgreement.self, on: id, ["end_reason": "Notice."])
        #expect(try await office.state(of: id) == "terminated")
        #expect(try await due() == [])
        let drafted = try await office.agreement(reference: "MOC 2")
        try await office.perform(
            TerminateAgreement.self,
            on: drafted,
            ["end_reason": "Never came."]
        )
    }

    @Test(arguments: ["amend", "bring-into-force", "set-end", "expire", "terminate"])
    func itMovesByItsTable(_ verb: String) async throws {
        for state in AgreementState.allCases {
            let isOver = state == .expired || state == .terminated
            let id = try await office.agreement(
                state,
                try ShortText(parsing: "R \(state)"),
                adding: [.expiresOn(verb == "expire" || isOver ? "2026-11-01" : nil)]
            )
            let clauses: JSON = [["code": "Art. 1", "text": "Agreed."]]
            let refusal =
                switch verb {
                case "amend":
                    try await office.refusal(
                        AmendAgreement.self,
                        on: id,
                        ["clauses": clauses, "effective_from": "2026-11-21", "source": "S"]
                    )
                case "bring-into-force":
                    try await office.refusal(BringAgreementIntoForce.self, on: id, force)
                case "set-end":
                    try await office.refusal(
                        SetAgreementEnd.self,
                        on: id,
                        ["expires_on": "2028-01-01", "source": "S"]
                    )
                case "expire": try await office.refusal(ExpireAgreement.self, on: id)
                default:
                    try await office.refusal(TerminateAgreement.self, on: id, ["end_reason": "X."])
                }
            let wanted = AgreementState.machine.moves
                .first { $0.from == state && $0.action == verb }?.to
            #expect(refusal?.code == (wanted == nil ? "wrong-state" : nil), "\(state) \(verb)")
            #expect(try await office.state(of: id) == (wanted ?? state).rawValue)
        }
    }

    @Test func aCorridorRestsOnAnAgreementOfItsOwnEnds() async throws {
        let korean = try await office.agreement(["parties": ["CN", "KR"]], reference: "MOU 1")
        let id = try await office.corridor(
            .closed,
            under: "JP-ESD",
            adding: [.opensOn("2027-04-01")]
        )
        func review(_ agreement: ID<Agreement>) -> JSON {
            [
                "evidence": "The memorandum.", "source": "Bulletin 7",
                "agreement_id": .text("\(agreement)"), "sender_accreditation": "A-17",
            ]
        }
        let unfit = try await office.refusal(ReviewCorridor.self, on: id, review(korean))
        #expect(unfit?.code == "unfit-value")
        let agreement = try await office.agreement(["expires_on": "2027-06-30"])
        try await office.perform(ReviewCorridor.self, on: id, review(agreement))
        let early = try await office.refusal(OpenCorridor.self, on: id, by: office.second)
        #expect(early?.detail.contains("R-COR-004") == true)
        try await office.perform(
            BringAgreementIntoForce.self,
            on: agreement,
            force,
            by: office.second
        )
        try await office.perform(OpenCorridor.self, on: id, by: office.second)
        let file = try await office.placed(under: "JP-ESD")
        for (day, word) in [
            (CalendarDate(2027, 6, 29), "passed"), (CalendarDate(2027, 6, 30), "passed"),
            (CalendarDate(2027, 7, 1), "failed"),
        ] {
            let verdict = try await office.outcomes(file, on: day)["R-COR-004"]
            #expect(verdict?.word == word, "\(day)")
            #expect(verdict?.words.contains("agr_") == true)
        }
        // A later review keeps what an earlier one named.
        try await office.perform(SuspendCorridor.self, on: id, ["reason": "Unrest."])
        try await office.perform(
            ReviewCorridor.self,
            on: id,
            ["evidence": "Calm.", "source": "Notice"]
        )
        let named = try await office.record(of: id).agreement
        #expect(named == agreement)
    }
}
