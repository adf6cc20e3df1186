import Core
import Foundation
import Model
import Orders
import Postgres
import TestKit
import Testing
import TransparencyLog

@testable import Cases
@testable import People

@Suite(.database) struct PoolTests {
    func state(_ order: ID<JobOrder>) async throws -> String? {
        try await office.value(
            "SELECT filled || ' ' || state FROM job_order WHERE id = \(order)",
            as: String.self
        )
    }

    func hold(_ person: ID<Person>, _ order: ID<JobOrder>) -> JSON {
        ["person_id": .text("\(person)"), "job_order_id": .text("\(order)")]
    }

    @Test func anEligiblePersonJoinsIsReservedAndPlaced() async throws {
        let place = try await office.workplace()
        let order = try await office.order(at: place, adding: [.headcount(1)])
        let person = try await office.applicant(.eligible)
        let body: JSON = ["person_id": .text("\(person)")]
        let member = try await office.make(InviteToPool.self, body)
        #expect(try await office.refusal(InviteToPool.self, body)?.code == "already-there")
        #expect(try await office.refusal(JoinPool.self, on: member)?.code == "consent-missing")
        try await office.consent(person, to: "talent_pool")
        try await office.perform(JoinPool.self, on: member)
        #expect(try await office.state(of: person) == "pooled")
        #expect(try await office.tasks(of: member) == ["pool-confirmation 2027-02-19"])

        let kept = try await office.make(HoldReservation.self, hold(person, order))
        #expect(try await office.state(of: person) == "matched")
        #expect(try await office.state(of: member) == "reserved")
        #expect(try await office.tasks(of: kept) == ["reservation-release 2026-12-21"])
        let other = try await office.applicant(.eligible)
        let full = try await office.refusal(HoldReservation.self, hold(other, order))
        #expect(full?.code == "order-full")

        office.clock.move(to: CalendarDate(2026, 12, 1))
        let file = try await office.make(
            OpenCase.self,
            Bodies.placement(
                person,
                place,
                ["planned_departure": "2027-01-10", "selected_on": "2026-12-01"]
            )
        )
        #expect(try await office.tasks(of: file) == ["selection-waiting 2027-05-30"])
        try await office.perform(
            PlaceReservation.self,
            on: kept,
            ["case_id": .text("\(file)")]
        )
        #expect(try await state(order) == "1 filled")
        #expect(try await office.state(of: member) == "placed")
        #expect(try await office.tasks(of: kept).isEmpty)
        // The waiting runs from the reservation, ten days before the day that the case names.
        #expect(
            try await office.tasks(of: file) == [
                "guide-handout 2027-01-10", "selection-waiting 2027-05-20",
            ]
        )

        try await office.perform(
            WithdrawCase.self,
            on: file,
            ["end_reason": "family_objected", "reason": "Family."]
        )
        #expect(try await state(order) == "0 open")
        #expect(try await office.state(of: kept) == "released")
        #expect(try await office.state(of: member) == "active")
        #expect(try await office.state(of: person) == "pooled")
        #expect(try await office.tasks(of: file).isEmpty)
    }

    @Test func aPlaceOfSeveralIsCountedOneByOne() async throws {
        let place = try await office.workplace()
        let order = try await office.order(at: place)
        for (count, expected) in ["1 partially_filled", "2 filled"].enumerated() {
            let person = try await office.applicant(.eligible)
            let kept = try await office.make(HoldReservation.self, hold(person, order))
            let file = try await office.caseFile(of: person, at: place)
            try await office.perform(
                PlaceReservation.self,
                on: kept,
                ["case_id": .text("\(file)")]
            )
            #expect(try await state(order) == expected, "place \(count)")
        }
    }

    @Test func aCaseOfAnotherOrderOrPersonIsNotPlaced() async throws {
        let place = try await office.workplace()
        let order = try await office.order(at: place)
        let person = try await office.applicant(.eligible)
        let kept = try await office.make(HoldReservation.self, hold(person, order))
        let elsewhere = try await office.caseFile(of: person, at: office.workplace())
        let another = try await office.caseFile(of: office.applicant(), at: place)
        for file in [elsewhere, another] {
            let body: JSON = ["case_id": .text("\(file)")]
            let refusal = try await office.refusal(PlaceReservation.self, on: kept, body)
            #expect(refusal?.code == "unfit-value")
        }
        #expect(try await state(order) == "0 open")
    }

    @Test(arguments: [JobOrderState.draft, .onHold, .filled, .closed, .cancelled])
    func nobodyIsKeptForAnOrderThatIsNotOpen(_ state: JobOrderState) async throws {
        let order = try await office.order(state, at: office.workplace())
        let person = try await office.applicant(.eligible)
        let refusal = try await office.refusal(HoldReservation.self, hold(person, order))
        #expect(refusal?.code == "wrong-state")
        #expect(try await office.count(of: "reservation") == 0)
    }

    @Test(
        arguments: [
            (CalendarDate(2026, 10, 31), "wrong-state"), (CalendarDate(2026, 11, 1), nil),
            (CalendarDate(2027, 3, 1), nil), (CalendarDate(2027, 3, 2), "wrong-state"),
        ] as [(CalendarDate, String?)]
    )
    func anOrderIsOpenFromDayToDay(_ day: CalendarDate, _ code: String?) async throws {
        let order = try await office.order(at: office.workplace())
        let person = try await office.applicant(.eligible)
        office.clock.move(to: day)
        let refusal = try await office.refusal(HoldReservation.self, hold(person, order))
        #expect(refusal?.code == code)
    }

    @Test func thirtyDaysAreTheMostAndMinorsAreNotKept() async throws {
        let order = try await office.order(at: office.workplace())
        let person = try await office.applicant(.eligible)
        func until(_ day: String) -> JSON {
            [
                "person_id": .text("\(person)"), "job_order_id": .text("\(order)"),
                "reserved_until": .text(day),
            ]
        }
        let long = try await office.refusal(HoldReservation.self, until("2026-12-22"))
        #expect(long?.detail.contains("R-POOL-002") == true)
        try await office.perform(HoldReservation.self, until("2026-12-21"))
        let minor = try await office.applicant(.eligible, born: CalendarDate(2008, 11, 22))
        let young = try await office.refusal(HoldReservation.self, hold(minor, order))
        #expect(young?.detail.contains("R-AGE-001") == true)
    }

    @Test func aReservationEndsByTheClock() async throws {
        let place = try await office.workplace()
        let order = try await office.order(at: place, adding: [.headcount(1)])
        let first = try await office.applicant(.pooled)
        let member = try await office.member(of: first)
        let kept = try await office.make(HoldReservation.self, hold(first, order))
        let second = try await office.applicant(.eligible)
        office.clock.move(to: CalendarDate(2026, 12, 21))
        let full = try await office.refusal(HoldReservation.self, hold(second, order))
        #expect(full?.code == "order-full")
        let twice = try await office.refusal(HoldReservation.self, hold(first, order))
        #expect(twice?.code == "wrong-state")
        office.clock.move(to: CalendarDate(2026, 12, 22))
        try await office.perform(HoldReservation.self, hold(second, order))
        // The person is free as well: a new reservation gives the ended one back.
        let other = try await office.order(at: place)
        try await office.perform(HoldReservation.self, hold(first, other))
        #expect(try await office.state(of: kept) == "released")
        #expect(try await office.state(of: member) == "reserved")
        #expect(try await office.tasks(of: kept).isEmpty)
    }

    /// Releasing and holding again begins nothing anew, until ninety days have passed.
    @Test(
        arguments: [
            (CalendarDate(2026, 12, 20), "2026-12-21"), (CalendarDate(2026, 12, 21), "2026-12-21"),
            (CalendarDate(2026, 12, 22), nil), (CalendarDate(2027, 2, 19), nil),
            (CalendarDate(2027, 2, 20), "2027-03-22"),
        ] as [(CalendarDate, String?)]
    )
    func holdingAgainCountsFromTheFirstDay(_ day: CalendarDate, _ until: String?) async throws {
        let place = try await office.workplace()
        let order = try await office.order(at: place)
        let person = try await office.applicant(.eligible)
        let first = try await office.make(HoldReservation.self, hold(person, order))
        try await office.perform(ReleaseReservation.self, on: first, ["reason": "Not needed."])
        office.clock.move(to: day)
        let refusal = try await office.refusal(HoldReservation.self, hold(person, order))
        #expect(refusal?.code == (until == nil ? "gate-refused" : nil))
        if until == nil { #expect(refusal?.detail.contains("R-POOL-002") == true) }
        let last = try await office.value(
            "SELECT reserved_until::text FROM reservation WHERE state = 'held'",
            as: String.self
        )
        #expect(last == until)
        // Another order is another matter.
        guard until == nil else { return }
        let other = try await office.order(at: place)
        try await office.perform(HoldReservation.self, hold(person, other))
    }

    /// The order and the case agree in everything, and the reservation still holds.
    @Test(
        arguments: [
            (.jp, "JP-SSW-1", CalendarDate(2026, 12, 20), nil),
            (.jp, "JP-SSW-1", CalendarDate(2026, 12, 21), nil),
            (.jp, "JP-SSW-1", CalendarDate(2026, 12, 22), "wrong-state"),
            (.jp, "JP-TITP-1", CalendarDate(2026, 12, 20), "programme"),
            (.kr, "JP-SSW-1", CalendarDate(2026, 12, 20), "destination"),
        ] as [(Country, ShortText, CalendarDate, String?)]
    )
    func aReservationIsPlacedForWhatTheOrderAsks(
        _ destination: Country,
        _ programme: ShortText,
        _ day: CalendarDate,
        _ found: String?
    ) async throws {
        let place = try await office.workplace()
        let order = try await office.order(at: place, to: destination, under: programme)
        let person = try await office.applicant(.eligible)
        let kept = try await office.make(HoldReservation.self, hold(person, order))
        let file = try await office.caseFile(of: person, at: place)
        office.clock.move(to: day)
        let body: JSON = ["case_id": .text("\(file)")]
        let refusal = try await office.refusal(PlaceReservation.self, on: kept, body)
        if found == "wrong-state" || found == nil {
            #expect(refusal?.code == found)
        } else {
            #expect(refusal?.detail == "The case and the order differ in \(found ?? "").")
        }
        #expect(try await state(order) == (found == nil ? "1 partially_filled" : "0 open"))
    }

    @Test func aWordThatIsTooOldKeepsNobody() async throws {
        let order = try await office.order(at: office.workplace())
        let person = try await office.applicant(.pooled)
        let member = try await office.member(of: person, confirmed: CalendarDate(2026, 8, 22))
        let refusal = try await office.refusal(HoldReservation.self, hold(person, order))
        #expect(refusal?.detail.contains("R-POOL-001") == true)
        try await office.perform(ConfirmMember.self, on: member)
        try await office.perform(HoldReservation.self, hold(person, order))
    }

    @Test func nobodyLapsesBeforeTheTime() async throws {
        let person = try await office.applicant(.pooled)
        let member = try await office.member(of: person, confirmed: CalendarDate(2026, 8, 23))
        #expect(try await office.refusal(LapseMember.self, on: member)?.code == "unfit-value")
        office.clock.move(to: CalendarDate(2026, 11, 22))
        try await office.perform(LapseMember.self, on: member)
        #expect(try await office.state(of: person) == "eligible")
        let body: JSON = ["available_from": "2027-02-01"]
        try await office.perform(ConfirmMember.self, on: member, body)
        #expect(try await office.state(of: person) == "pooled")
        #expect(try await office.tasks(of: member) == ["pool-confirmation 2027-02-20"])
    }

    @Test func whoWithdrawsTheConsentLeavesThePoolWithTheReservation() async throws {
        let place = try await office.workplace()
        let person = try await office.applicant(.pooled)
        let consent = try await office.consent(person, to: "talent_pool")
        let member = try await office.member(of: person)
        let order = try await office.order(at: place)
        let kept = try await office.make(HoldReservation.self, hold(person, order))
        try await office.perform(WithdrawConsent.self, on: consent)
        #expect(try await office.state(of: member) == "removed")
        #expect(try await office.state(of: kept) == "released")
        #expect(try await office.state(of: person) == "eligible")
        let events = try await office.history(of: member)
        #expect(events == ["test.planted"])
    }

    @Test func anInvitationThatEndsTakesNoOtherReservationAlong() async throws {
        let order = try await office.order(at: office.workplace())
        let person = try await office.applicant(.eligible)
        let member = try await office.member(of: person, .invited)
        let kept = try await office.make(HoldReservation.self, hold(person, order))
        try await office.perform(RemoveMember.self, on: member, ["reason": "Own wish."])
        #expect(try await office.state(of: kept) == "held")
        #expect(try await office.state(of: person) == "matched")
    }

    @Test func whoWithdrawsGivesEverythingBack() async throws {
        let place = try await office.workplace()
        let order = try await office.order(at: place)
        let person = try await office.applicant(.eligible)
        let kept = try await office.make(HoldReservation.self, hold(person, order))
        let file = try await office.caseFile(of: person, at: place)
        let body: JSON = ["case_id": .text("\(file)")]
        try await office.perform(PlaceReservation.self, on: kept, body)
        try await office.perform(WithdrawPerson.self, on: person, ["reason": "Family."])
        #expect(try await state(order) == "0 open")
        #expect(try await office.state(of: kept) == "released")
        #expect(try await office.tasks(of: file).isEmpty)
        try await office.perform(ReapplyPerson.self, on: person, ["reason": "Wants to again."])
        #expect(try await office.state(of: person) == "registered")
    }

    @Test func whoIsHomeMayBePlacedAgain() async throws {
        let place = try await office.workplace()
        let person = try await office.applicant(.eligible)
        let order = try await office.order(at: place)
        let kept = try await office.make(HoldReservation.self, hold(person, order))
        let file = try await office.caseFile(of: person, at: place)
        let body: JSON = ["case_id": .text("\(file)")]
        try await office.perform(PlaceReservation.self, on: kept, body)
        try await office.leg(of: file, .ended)
        try await office.perform(CloseCase.self, on: file)
        #expect(try await office.state(of: person) == "eligible")
        #expect(try await state(order) == "1 partially_filled")
    }

    @Test func candidatesAreShownWithTheirReasonsBestFirst() async throws {
        let order = try await office.order(at: office.workplace())
        let good = try await office.applicant(.pooled)
        let best = try await office.member(of: good)
        try await office.workEntry(of: good, until: "2022-01-01")
        let fair = try await office.member(of: office.applicant(.pooled))
        let old = try await office.applicant(.pooled, born: CalendarDate(1980, 1, 1))
        let last = try await office.member(of: old)
        try await office.member(
            of: office.applicant(.pooled),
            confirmed: CalendarDate(2026, 8, 1)
        )
        let answer = try await office.candidates(for: order)
        let list = answer["candidates"]?.array ?? []
        #expect(answer["found"]?.integer == 3)
        #expect(list.map { $0["pool_member_id"]?.text } == ["\(best)", "\(fair)", "\(last)"])
        #expect(list.map { $0["score"]?.integer } == [100, 90, 90])
        #expect(list.last?["within_limits"] == .bool(false))
        let reasons = list.first?["features"]?.array?.compactMap { $0["reason"]?.text } ?? []
        #expect(reasons.first == "Has worked as 7511 for 24 months.")
        #expect(reasons.count == 5)
        let one = try await office.candidates(for: order, limit: 1)
        #expect(one["candidates"]?.array?.count == 1)
    }
}

extension Office {
    @discardableResult
    func candidates(for order: ID<JobOrder>, limit: Int? = nil) async throws -> JSON {
        try await registrar.answer(OrderCandidates(limit: limit), on: order, by: anyone)
    }
}
