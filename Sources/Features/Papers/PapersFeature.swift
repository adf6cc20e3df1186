import Core
import Model

/// Documents and who holds them, medical results, visas and permits, support plans, insurance policies.
package enum PapersFeature: Feature {
    /// The feature's endpoints.
    package static let endpoints: [Endpoint] =
        visaEndpoints + supportEndpoints + policyEndpoints + documentEndpoints + medicalEndpoints
        + [.itemQuery("expiries", ListExpiries.self, "Show what runs out in a case, and when.")]

    /// What gates over a case ask of this feature.
    package static let caseRules: [any CaseRule.Type] = [
        OriginalsWithWorker.self, FitForDestination.self, WorkVisaValid.self,
        EligibilityMatchesPassport.self, StayNotOutlived.self, RussianPermitFits.self,
        SkilledYearsLeft.self, InternTrainingInTime.self, SecondStageOpen.self,
        ThirdStageOpen.self, MongolianYearsLeft.self, AccidentCoverUnbroken.self,
        CoveredByContractor.self, DeathCoverForKin.self, TraineeRecommended.self,
        SupportPlanGiven.self,
    ]

    /// What single steps ask: the clocks of the Korean insurances and of support start with the entry, so no gate
    /// before the departure can.
    package static let rules: [any Rule.Type] = [
        NoTestWithoutLaw.self, KoreanInsurancesTaken.self, MakerIsNotApprover.self,
        SupportInterviewInTime.self,
    ]

    /// The states of the feature's nouns.
    package static let machines = [
        MachineTable(Visa.self, VisaState.self), MachineTable(Policy.self, PolicyState.self),
        MachineTable(Document.self, DocumentState.self),
        MachineTable(Handover.self, HandoverState.self),
        MachineTable(Medical.self, MedicalState.self),
        MachineTable(SupportPlan.self, SupportPlanState.self),
    ]

    /// The clocks of the feature.
    package static let duties =
        [documentReturn, documentExpiry, visaExpiry, eligibilityUse, supportInterview]
        + KoreanInsurance.all.map(\.duty) + [KoreanStay.reEmployment, KoreanStay.payout]

    static let documentReturn = Duty(
        "document-return",
        rule: "R-ID-006",
        owner: .document,
        afterCase: .stays("The worker's own papers go back to the worker (R-ID-006)."),
        reminders: [72, 24],
        "Give the original back to its worker."
    )

    static let documentExpiry = Duty(
        "document-expiry",
        rule: "R-VIS-003",
        owner: .document,
        afterCase: .ends,
        reminders: ExpiryWindow.alarms.map { $0 * 24 },
        byHand: true,
        "A document runs out: ask for the next one."
    )

    static let visaExpiry = Duty(
        "visa-expiry",
        rule: "R-VIS-003",
        owner: .document,
        afterCase: .ends,
        reminders: ExpiryWindow.alarms.map { $0 * 24 },
        byHand: true,
        "A visa or permit runs out: renew it, or see the worker home before."
    )

    static let eligibilityUse = Duty(
        "eligibility-use",
        rule: "R-VIS-002",
        owner: .document,
        afterCase: .ends,
        reminders: [30 * 24, 7 * 24],
        "The worker enters before the certificate of eligibility or CCVI runs out."
    )

    static let supportInterview = Duty(
        "support-interview",
        rule: "R-SSW-002-T",
        owner: .welfare,
        afterCase: .ends,
        within: .months(SupportInterviewInTime.months),
        reminders: [14 * 24, 3 * 24],
        "See that the worker and the supervisor are heard as the support plan says: homeward "
            + "support-plan interview."
    )
}
