import Core
import Model

/// The agency's licence and reserve, its branches, who leads it, and its plan for incidents abroad.
package enum AgencyFeature: Feature {
    /// What the feature offers.
    package static let endpoints: [Endpoint] = licences + standing + reserves

    /// The rules that gates over a case check, in the order of the law.
    package static let caseRules: [any CaseRule.Type] = [
        LicenceInForce.self, ReserveHeld.self, ReserveToppedUp.self, AgencyPrepared.self,
    ]

    /// The rules that the feature checks on its own actions.
    package static let rules: [any Rule.Type] = [
        MakerIsNotApprover.self, CessationArranged.self,
    ]

    /// The feature's own reasons to decline.
    package static let refusals: [any RefusalCode.Type] = [AgencyRefusal.self]

    /// The clocks that the feature sets going.
    package static let duties = AgencyDuties.all

    /// The state machines of the feature's nouns.
    package static let machines = [
        MachineTable(Licence.self, LicenceState.self),
        MachineTable(LicenceChange.self, LicenceChangeState.self),
        MachineTable(Branch.self, BranchState.self),
        MachineTable(Executive.self, ExecutiveState.self),
        MachineTable(IncidentPlan.self, IncidentPlanState.self),
        MachineTable(Reserve.self, ReserveState.self),
        MachineTable(ReserveDraw.self, ReserveDrawState.self),
    ]
}
