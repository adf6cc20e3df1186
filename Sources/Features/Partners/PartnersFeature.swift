import Core

/// The agency's licence and reserve, who leads it and speaks for it, employers, and the directory.
package enum PartnersFeature: Feature {
    /// What the feature offers.
    package static let endpoints: [Endpoint] =
        licences + standing + reserves + subAgents + employers + employerRecords + wages + sites
        + directory

    /// The rules that gates over a case check, in the order of the law.
    package static let caseRules: [any CaseRule.Type] = [
        LicenceInForce.self, ReserveHeld.self, ReserveToppedUp.self, AgencyPrepared.self,
        EmployerOfCaseApproved.self, EmployerPermitted.self, DueDiligenceCurrent.self,
        EmployerUntainted.self, WorkNotBanned.self, PayNotBelow.self,
    ]

    /// The rules that the feature checks on its own actions, and lends to features above.
    package static let rules: [any Rule.Type] = [
        EmployerIsAnEntity.self, MakerIsNotApprover.self, SubAgentOnlyInforms.self,
        LicenceChangeReported.self, CessationArranged.self,
    ]

    /// The feature's own reasons to decline.
    package static let refusals: [any RefusalCode.Type] = [PartnerRefusal.self]

    /// The clocks that the feature sets going.
    package static let duties = PartnerDuties.all

    /// The state machines of the feature's nouns.
    package static let machines = [
        MachineTable(Licence.self, LicenceState.self),
        MachineTable(LicenceChange.self, LicenceChangeState.self),
        MachineTable(Branch.self, BranchState.self),
        MachineTable(Executive.self, ExecutiveState.self),
        MachineTable(IncidentPlan.self, IncidentPlanState.self),
        MachineTable(SubAgent.self, SubAgentState.self),
        MachineTable(Reserve.self, ReserveState.self),
        MachineTable(ReserveDraw.self, ReserveDrawState.self),
        MachineTable(Employer.self, EmployerState.self),
        MachineTable(EmployerOwner.self, OwnerState.self),
        MachineTable(EmployerPermit.self, EmployerPermitState.self),
        MachineTable(EmployerFinding.self, FindingState.self),
        MachineTable(DueDiligence.self, DueDiligenceState.self),
        MachineTable(WorkDeclaration.self, WorkDeclarationState.self),
        MachineTable(MinimumWage.self, MinimumWageState.self),
        MachineTable(Site.self, SiteState.self),
        MachineTable(Body.self, BodyState.self),
    ]
}
