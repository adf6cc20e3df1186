import Core
import Model

/// Employers with their sites and owners, what is known of them, and what they pay.
package enum EmployersFeature: Feature {
    /// What the feature offers.
    package static let endpoints: [Endpoint] = employers + employerRecords + wages + sites

    /// The rules that gates over a case check, in the order of the law.
    package static let caseRules: [any CaseRule.Type] = [
        EmployerOfCaseApproved.self, EmployerPermitted.self, DueDiligenceCurrent.self,
        EmployerUntainted.self, WorkNotBanned.self, WorkNotHazardous.self, PayNotBelow.self,
        HostKeepsItsWorkers.self, PublicRecordRead.self,
    ]

    /// The rules that the feature checks on its own actions.
    package static let rules: [any Rule.Type] = [EmployerIsAnEntity.self, MakerIsNotApprover.self]

    /// The feature's own reasons to decline.
    package static let refusals: [any RefusalCode.Type] = [EmployerRefusal.self]

    /// The clocks that the feature sets going.
    package static let duties = [EmployerDuties.diligenceReview]

    /// The state machines of the feature's nouns.
    package static let machines = [
        MachineTable(Employer.self, EmployerState.self),
        MachineTable(EmployerOwner.self, OwnerState.self),
        MachineTable(EmployerPermit.self, EmployerPermitState.self),
        MachineTable(EmployerFinding.self, FindingState.self),
        MachineTable(DueDiligence.self, DueDiligenceState.self),
        MachineTable(WorkDeclaration.self, WorkDeclarationState.self),
        MachineTable(MinimumWage.self, MinimumWageState.self),
        MachineTable(Site.self, SiteState.self),
    ]
}
