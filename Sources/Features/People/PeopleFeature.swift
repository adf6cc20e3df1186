import Core
import Model
import Postgres

/// Persons, their identity, what they agreed to, the pool, whom it keeps for an order.
package enum PeopleFeature: Feature {
    /// What the feature offers.
    package static let endpoints: [Endpoint] =
        persons + records + exits + pool + rejections

    /// The feature's own reasons to decline.
    package static let refusals: [any RefusalCode.Type] = [PersonRefusal.self]

    /// The rules that gates over a case check.
    package static let caseRules: [any CaseRule.Type] = [
        IdentityVerified.self, IdentityHeldOnce.self, ResidentNumberAgrees.self,
        PassportOutlastsStay.self, NoExitBar.self, OfAgeAtDeparture.self, OfAgeForProgramme.self,
        OfAgeForCorridor.self, NationalityAllowed.self, EthnicityNeverAnInput.self,
    ]

    /// The rules that read the plan of leaving, each with the one that reads the day itself and stands in for it
    /// at the departure.
    package static let departureRules: [(plan: any CaseRule.Type, day: any CaseRule.Type)] = [
        (OfAgeAtDeparture.self, OfAgeOnLeaving.self)
    ]

    /// The rules that the feature checks on its own actions.
    package static let rules: [any Rule.Type] = [
        PassportAgrees.self, ScoreNeverAlone.self, ConfirmedInTime.self, ReservedBriefly.self,
        DeletionDecided.self,
    ]

    /// The clocks that the feature sets going.
    package static let duties = PersonDuty.all

    /// A word is good for its days, and a place is kept for its days.
    package static let scheduledMoves = [
        ScheduledMove("lapse", LapseMember()) { day in
            "state = 'active' AND confirmed_on < \(day.adding(days: -ConfirmedInTime.days))"
        },
        ScheduledMove("release", ReleaseReservation(reason: "Its last day has passed.")) { day in
            "state = 'held' AND reserved_until < \(day)"
        },
    ]

    /// The state machines of the feature's nouns.
    package static let machines = [
        MachineTable(Person.self, PersonState.self),
        MachineTable(WorkEntry.self, WorkEntryState.self),
        MachineTable(EmergencyContact.self, ContactState.self),
        MachineTable(Consent.self, ConsentState.self),
        MachineTable(ExitDeclaration.self, ExitDeclarationState.self),
        MachineTable(PoolMember.self, PoolMemberState.self),
        MachineTable(Reservation.self, ReservationState.self),
        MachineTable(Rejection.self, RejectionState.self),
    ]
}
