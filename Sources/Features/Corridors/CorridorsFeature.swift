import Core
import Model

/// Where workers may be sent, under which programme, and what the law of both ends asks.
package enum CorridorsFeature: Feature {
    /// The feature's endpoints.
    package static let endpoints: [Endpoint] = corridors + agreements + guides

    /// The feature's own reasons to decline.
    package static let refusals: [any RefusalCode.Type] = [CorridorRefusal.self]

    /// What gates over a case ask of this feature.
    package static let caseRules: [any CaseRule.Type] = [
        CorridorOpen.self, NothingLeftToConfirm.self, ApprovalReferenced.self,
        NoAlertAgainstSending.self,
        SkillDevelopmentAgreed.self, PermitSystemReferredFreely.self,
        SeasonalWorkWithoutAgency.self, StayWithinTerms.self, SenderAllowed.self,
        QuotaNotExceeded.self, GuideHandedOut.self,
    ]

    /// Which of them are asked as well when agency and worker bind themselves.
    package static let signatureRules: [any CaseRule.Type] = [
        CorridorOpen.self, SenderAllowed.self,
    ]

    /// The rules that the feature checks on its own actions, beside those.
    package static let rules: [any Rule.Type] = [MakerIsNotApprover.self]

    /// The states of the feature's nouns.
    package static let machines = [
        MachineTable(Corridor.self, CorridorState.self),
        MachineTable(Agreement.self, AgreementState.self),
        MachineTable(Guide.self, GuideState.self),
    ]

    /// What must be done within a time.
    package static let duties = CorridorDuty.all

    /// What the system does by itself once a day has come.
    package static let scheduledMoves = termMoves + agreementMoves

    private static let corridors: [Endpoint] =
        [
            .create(LoadCorridors.self, as: "load", "Load a file of corridors; it opens none."),
            .change("adopt", AdoptTerms.self, "Bring the terms into force whose day has come."),
            .change(
                "confirm-terms",
                ConfirmTerms.self,
                "Let loaded terms count, as a second person."
            ),
            .change("review", ReviewCorridor.self, "Take it under review, with evidence."),
            .change(
                "open",
                OpenCorridor.self,
                "Open it, as a second person."
            ),
            .change("decline", DeclineCorridor.self, "Put a review aside; it stays closed."),
            .change("restrict", RestrictCorridor.self, "Stop signatures and departures."),
            .change("suspend", SuspendCorridor.self, "Stop it at once."),
            .change("end", EndCorridor.self, "End it for good."),
            .change("alert", AlertCorridor.self, "Record the official alert of a destination."),
            .change("check-worker", CheckWorker.self, "Note that a worker there was reached."),
            .itemQuery("gate", ExplainCorridorGate.self, "Show every rule on opening it."),
        ] + Endpoint.readModel(corridorReadModel) + Endpoint.readModel(corridorTermReadModel)
        + Endpoint.readModel(corridorStandingReadModel)
        + Endpoint.readModel(corridorEditionReadModel)

    private static let guides: [Endpoint] =
        [
            .create(DraftGuide.self, as: "draft", "Draft a guide for a corridor's workers."),
            .change("amend", AmendGuide.self, "Change it while it is a draft."),
            .change(
                "publish",
                PublishGuide.self,
                "Publish it, as a second person.",
                refuses: [CorridorRefusal.guideIncomplete]
            ),
            .move(
                "withdraw",
                Guide.self,
                as: "guide.withdrawn",
                by: .corridorsDecide,
                because: "What is wrong with it.",
                "Take it back."
            ),
            .create(HandOutGuide.self, as: "record", "Record that a worker was handed a guide."),
        ] + Endpoint.readModel(guideReadModel) + Endpoint.readModel(guideHandoutReadModel)
}
