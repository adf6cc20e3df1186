import Core
import Model
import Postgres
import TestKit
import Testing

@testable import Agency

/// R-AG-001 where an agency has several licences on record: the authority's newest decision decides.
struct LicencesTogetherTests {
    /// The day of the step.
    let day = CalendarDate(2026, 11, 21)

    func row(
        _ state: LicenceState,
        approved: Int,
        decided: Int? = nil,
        number: ShortText = "L-1",
        scope: [CorridorChannel]? = nil
    ) -> Licence.Record {
        .sample(
            state,
            number: number,
            approvedOn: CalendarDate(2026, 11, approved),
            decidedOn: decided.map { CalendarDate(2026, 11, $0) },
            channels: scope
        )
    }

    func word(_ licences: [Licence.Record]) -> String {
        LicenceInForce.check(.init(licences: licences, channel: nil), on: day).word
    }

    /// Suspended or revoked on the 10th: another licence heals it only if it was granted after that day.
    @Test(
        arguments: [LicenceState.suspended, .revoked, .rectification, .lifted],
        [(9, false), (10, false), (11, true)]
    )
    func anOlderRecordHealsNothing(_ state: LicenceState, _ other: (Int, Bool)) {
        let (approved, heals) = other
        let held = row(state, approved: 1, decided: 10)
        let second = row(.active, approved: approved, number: "L-2")
        for licences in [[held, second], [second, held]] {
            #expect(word(licences) == (heals ? "passed" : "failed"))
        }
    }

    /// A renewal that is granted already leaves the old one in force until its first day.
    @Test(arguments: [(20, "failed"), (21, "failed"), (22, "passed")])
    func whatBeginsLaterDecidesFromItsFirstDay(_ approved: Int, _ found: String) {
        let old = row(.active, approved: 1, scope: [.highSkilled])
        let renewal = row(.active, approved: approved, number: "L-2", scope: [.seafarer])
        let verdict = LicenceInForce.check(
            .init(licences: [old, renewal], channel: .highSkilled),
            on: day
        )
        #expect(verdict.word == found)
    }

    /// What nobody has confirmed, or the agency has not operated under, neither carries nor stops.
    @Test(arguments: [
        LicenceState.recorded, .withdrawn, .draft, .applied, .approved, .registered, .reservePaid,
    ])
    func whatIsMerelyRecordedDoesNotCount(_ state: LicenceState) {
        let waiting = row(state, approved: 20, number: "L-2")
        #expect(word([row(.active, approved: 1), waiting]) == "passed")
        #expect(word([row(.suspended, approved: 1, decided: 10), waiting]) == "failed")
        #expect(word([waiting]) == "failed")
    }
}
