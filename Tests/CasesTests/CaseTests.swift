import Core
import Directory
import Employers
import Foundation
import Model
import Postgres
import TestKit
import Testing
import TransparencyLog

@testable import Cases
@testable import People

@Suite(.database) struct CaseTests {
    func verified(_ changes: [String: JSON] = [:]) async throws -> ID<Person> {
        let id = try await office.make(RegisterPerson.self, Bodies.citizen(changes))
        try await office.perform(VerifyIdentity.self, on: id, Bodies.zone())
        return id
    }

    func opened() async throws -> (ID<Person>, ID<CaseFile>) {
        let person = try await verified()
        let body = Bodies.placement(person, try await office.workplace())
        return (person, try await office.make(OpenCase.self, body))
    }

    func parties(_ id: ID<CaseFile>) async throws -> CaseFile.Record {
        try await office.registrar.read(as: office.anyone) { tx in
            try tx.known(id)
        }
    }

    @Test func aCaseBringsItsPartiesTogether() async throws {
        let (person, id) = try await opened()
        let parties = try await parties(id)
        #expect(parties.person == person)
        #expect(parties.destination == .jp)
        let zone = try await office.registrar.read(as: office.anyone) { tx in
            try tx.zone(of: parties.site)
        }
        #expect(zone.identifier == "Asia/Tokyo")
        #expect(parties.plannedDeparture.description == "2026-12-01")
        #expect(parties.state == .open)
        #expect(try await office.history(of: id) == ["case.opened"])
        let timeline = try await office.value(
            "SELECT person_id = \(person) FROM audit.event WHERE case_id = \(id)",
            as: Bool.self
        )
        #expect(timeline == true)
    }

    @Test func anUnknownCaseIsNoReference() async throws {
        await #expect(throws: Refusal.self) { try await parties(ID(UUID())) }
    }

    @Test func anUnverifiedPersonHasNoCase() async throws {
        let person = try await office.make(RegisterPerson.self, Bodies.person())
        let body = Bodies.placement(person, try await office.workplace())
        #expect(try await office.refusal(OpenCase.self, body)?.code == "wrong-state")
        #expect(try await office.count(of: "case_file") == 0)
    }

    @Test(
        arguments: [
            (.prospect, .open), (.restricted, .open), (.closed, .open), (.approved, .closed),
        ] as [(EmployerState, SiteState)]
    )
    func employerAndSiteMustBeOpenForWork(_ employer: EmployerState, _ site: SiteState) async throws
    {
        let place = try await office.workplace(employer: employer, site: site)
        let body = Bodies.placement(try await verified(), place)
        #expect(try await office.refusal(OpenCase.self, body)?.code == "wrong-state")
        #expect(try await office.count(of: "case_file") == 0)
    }

    @Test func theSiteIsTheEmployersOwn() async throws {
        let person = try await verified()
        let place = try await office.workplace()
        let other = try await office.workplace()
        let mixed = Workplace(employer: place.employer, site: other.site)
        let refusal = try await office.refusal(OpenCase.self, Bodies.placement(person, mixed))
        #expect(refusal?.code == "unfit-value")
    }

    @Test func whatIsNotThereIsNoReference() async throws {
        let person = try await verified()
        let place = try await office.workplace()
        for body in [
            Bodies.placement(ID(UUID()), place),
            Bodies.placement(person, Workplace(employer: ID(UUID()), site: place.site)),
            Bodies.placement(person, Workplace(employer: place.employer, site: ID(UUID()))),
        ] {
            #expect(try await office.refusal(OpenCase.self, body)?.code == "unknown-reference")
        }
    }

    /// R-AG-005: whoever brings a worker is authorised to inform, and the case says who it was.
    @Test(arguments: SubAgentState.allCases)
    func onlyAnAuthorisedSubAgentBringsAWorker(_ state: SubAgentState) async throws {
        let agent = try await office.subAgent(state)
        let body = Bodies.placement(
            try await verified(),
            try await office.workplace(),
            ["sub_agent_id": .text("\(agent)")]
        )
        let refusal = try await office.refusal(OpenCase.self, body)
        let isAuthorised = state == .authorised
        #expect(refusal?.code == (isAuthorised ? nil : "gate-refused"))
        #expect(refusal?.detail.contains("R-AG-005") ?? true)
        let query = try PageQuery([("sub_agent_id", "\(agent)")], of: caseReadModel, isList: true)
        let reply = try await office.registrar.list(caseReadModel, query, by: office.anyone)
        let text = String(decoding: reply.body, as: UTF8.self)
        #expect(text.contains("\"sub_agent_id\":\"\(agent)\"") == isAuthorised)
    }

    @Test func aSubAgentThatIsNotThereIsNoReference() async throws {
        let body = Bodies.placement(
            try await verified(),
            try await office.workplace(),
            ["sub_agent_id": .text("\(ID<SubAgent>(UUID()))")]
        )
        #expect(try await office.refusal(OpenCase.self, body)?.code == "unknown-reference")
    }

    @Test func theStayEndsAfterTheDeparture() async throws {
        let body = Bodies.placement(
            try await verified(),
            try await office.workplace(),
            ["planned_end": "2026-12-01"]
        )
        #expect(try await office.refusal(OpenCase.self, body)?.code == "unfit-value")
    }

    @Test func aMinorAtDepartureIsRefused() async throws {
        let person = try await office.make(
            RegisterPerson.self,
            Bodies.person(["birth_date": "2008-12-02", "resident_number": "110105200812020015"])
        )
        let printer = PassportPrinter(birth: "081202")
        try await office.perform(VerifyIdentity.self, on: person, Bodies.zone(printer))
        let place = try await office.workplace()
        let refusal = try await office.refusal(OpenCase.self, Bodies.placement(person, place))
        #expect(refusal?.code == "gate-refused")
        #expect(refusal?.detail.contains("The worker is 17 on 2026-12-01") == true)
        try await office.perform(
            OpenCase.self,
            Bodies.placement(person, place, ["planned_departure": "2026-12-02"])
        )
    }

    @Test func theCardIsInALanguageThatThePersonReads() async throws {
        let (_, id) = try await opened()
        let refusal = try await office.refusal(
            IssueCard.self,
            on: id,
            ["hotline_card_language": "ja", "data_consent": true]
        )
        #expect(refusal?.code == "unfit-value")
        try await office.perform(
            IssueCard.self,
            on: id,
            ["hotline_card_language": "ko", "data_consent": true]
        )
        let parties = try await parties(id)
        #expect(parties.hotlineCardOn?.description == "2026-11-21")
        #expect(parties.hotlineCardLanguage == .korean)
        #expect(parties.dataConsentOn?.description == "2026-11-21")
        #expect(try await office.history(of: id).last == "case.card-issued")
    }

    @Test func withoutConsentThereIsNoCard() async throws {
        let (_, id) = try await opened()
        let refusal = try await office.refusal(
            IssueCard.self,
            on: id,
            ["hotline_card_language": "ko", "data_consent": false]
        )
        #expect(refusal?.code == "unfit-value")
        #expect(try await parties(id).hotlineCardOn == nil)
    }

    @Test func aSecondCardLeavesTheDayOfConsent() async throws {
        let (_, id) = try await opened()
        let card: JSON = ["hotline_card_language": "zh", "data_consent": true]
        try await office.perform(IssueCard.self, on: id, card)
        office.clock.now = office.clock.now.adding(hours: 48)
        try await office.perform(IssueCard.self, on: id, card)
        let parties = try await parties(id)
        #expect(parties.hotlineCardOn?.description == "2026-11-23")
        #expect(parties.dataConsentOn?.description == "2026-11-21")
    }

    @Test func anotherAgencysCaseIsNoneOfOurs() async throws {
        let (_, id) = try await opened()
        let stranger = Caller.stranger
        try await office.found(stranger)
        let refusal = try await office.refusal(CloseCase.self, on: id, by: stranger)
        #expect(refusal?.code == "no-such-record")
    }

    static let pages = [
        personReadModel, passportReadModel, caseReadModel, workReadModel, contactReadModel,
        consentReadModel, exitReadModel,
        memberReadModel, reservationReadModel, rejectionReadModel, transferReadModel,
    ]

    @Test func everyPageIsReadAsItIsDeclaredWithoutWhatIsSealed() async throws {
        _ = try await opened()
        for page in Self.pages {
            let query = try PageQuery([], of: page, isList: true)
            let reply = try await office.registrar.list(page, query, by: office.anyone)
            let text = String(decoding: reply.body, as: UTF8.self)
            #expect(text.hasPrefix("{\"items\":["))
            #expect(!text.contains("E12345678"))
            #expect(page.columns.allSatisfy { !$0.name.description.contains("sealed") })
        }
        let query = try PageQuery([("fields", "languages")], of: personReadModel, isList: true)
        let reply = try await office.registrar.list(personReadModel, query, by: office.anyone)
        #expect(
            String(decoding: reply.body, as: UTF8.self)
                == #"{"items":[{"languages":["zh-Hans", "ko"]}]}"#
        )
    }
}
