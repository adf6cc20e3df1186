import Core
import Model
import People

/// Sanctions lists, and who was compared with them.
package enum ScreeningFeature: Feature {
    /// The feature's endpoints.
    package static let endpoints: [Endpoint] = lists + subjects + names + checks + dprk

    /// The feature's own reasons to decline.
    package static let refusals: [any RefusalCode.Type] = [ScreeningRefusal.self]

    /// The rules that gates over a case check.
    package static let caseRules: [any CaseRule.Type] = [
        NoUnresolvedListing.self, ForeignListingsReviewed.self, NoDprkExposure.self,
        RescreenedInTime.self,
    ]

    /// The rules that a clearance given ahead of time cannot meet: asked at the departure alone.
    package static let departureRules: [any CaseRule.Type] = [ComparedAtDeparture.self]

    /// The rules that the feature checks on its own actions.
    package static let rules: [any Rule.Type] = [
        NoExitBar.self, OfAgeAtDeparture.self, NationalityAllowed.self,
    ]

    /// The state machines of the feature's nouns.
    package static let machines = [
        MachineTable(SanctionsList.self, ListState.self),
        MachineTable(SanctionCheck.self, CheckState.self),
        MachineTable(CommitteeApproval.self, CommitteeApprovalState.self),
        MachineTable(DprkReview.self, DprkReviewState.self),
    ]

    /// What must be done within a time.
    package static let duties: [Duty] = [.rescreening, .hitReview]

    private static let lists =
        [
            Endpoint.create(OpenList.self, as: "open", "Announce an edition of a list."),
            .change("add-part", AddPart.self, "Send a part of its file, at most 1 MiB."),
            .change(
                "complete",
                CompleteList.self,
                "Read the edition, make it current, queue everybody.",
                refuses: [
                    ScreeningRefusal.digest, ScreeningRefusal.unreadable,
                    ScreeningRefusal.companion, ScreeningRefusal.older,
                ]
            ),
            .change("abandon", AbandonList.self, "Give up an edition that does not count yet."),
            .change(
                "withdraw",
                WithdrawList.self,
                "Propose to take back an edition that is wrong."
            ),
            .change(
                "keep",
                KeepList.self,
                "Take one's own proposal to withdraw an edition back."
            ),
            .change(
                "confirm",
                ConfirmList.self,
                "Confirm, as a second person, a shorter edition or a withdrawal.",
                refuses: [ScreeningRefusal.older]
            ),
            .change(
                "rescreen",
                RescreenList.self,
                "Compare the next of the backlog with the current lists.",
                refuses: [ScreeningRefusal.noList, ScreeningRefusal.altered]
            ),
        ] + Endpoint.readModel(sanctionsListReadModel) + Endpoint.readModel(sanctionsEntryReadModel)
        + Endpoint.readModel(screeningBacklogReadModel)

    private static let subjects = [
        Endpoint.change(
            "screen",
            ScreenPerson.self,
            "Compare a person with the current lists.",
            refuses: [ScreeningRefusal.noList, ScreeningRefusal.altered]
        ),
        .change("mark-eligible", MarkEligible.self, "Find that the person may be sent."),
        .itemQuery("gate", ExplainPersonGate.self, "Show every rule on a step of a person."),
        .change(
            "screen",
            ScreenEmployer.self,
            "Compare an employer and its owners with the current lists.",
            refuses: [ScreeningRefusal.noList, ScreeningRefusal.altered]
        ),
        .change(
            "screen",
            ScreenSubAgent.self,
            "Compare a sub-agent with the current lists.",
            refuses: [ScreeningRefusal.noList, ScreeningRefusal.altered]
        ),
        .change("authorise", AuthoriseSubAgent.self, "Let it inform, as a second person."),
        .itemQuery(
            "gate",
            ExplainSubAgentGate.self,
            "Show every rule on letting a sub-agent inform."
        ),
        .change(
            "screen",
            ScreenBody.self,
            "Compare a bank or another body with the current lists.",
            refuses: [ScreeningRefusal.noList, ScreeningRefusal.altered]
        ),
    ]

    private static let names = [
        Endpoint.change(
            "rename",
            RenameEmployer.self,
            "Record another name of an employer, and compare it anew.",
            refuses: [ScreeningRefusal.altered]
        ),
        .change(
            "rename",
            RenameOwner.self,
            "Record another name of an owner, and compare it anew.",
            refuses: [ScreeningRefusal.altered]
        ),
        .change(
            "rename",
            RenameSubAgent.self,
            "Record another name of a sub-agent, and compare it anew.",
            refuses: [ScreeningRefusal.altered]
        ),
        .change(
            "rename",
            RenameBody.self,
            "Record another name of a body, and compare it anew.",
            refuses: [ScreeningRefusal.altered]
        ),
        .change(
            "correct",
            CorrectAndCompare.self,
            "Correct what was typed wrongly, and compare the person anew.",
            refuses: [PersonRefusal.keyDestroyed, ScreeningRefusal.altered]
        ),
    ]

    private static let checks =
        [
            Endpoint.change("review", ReviewCheck.self, "Propose what the hits are."),
            .change("clear", ClearCheck.self, "Agree, as a second person, that it is another."),
            .change("confirm", ConfirmCheck.self, "Agree, as a second person, that it is meant."),
            .change("refer", ReferCheck.self, "Send a doubtful check to a lawyer."),
            .change(
                "read",
                ReadCheckNarrative.self,
                "Read the reviewer's narrative for a purpose.",
                refuses: [ScreeningRefusal.erased]
            ),
        ] + Endpoint.readModel(sanctionCheckReadModel)

    private static let dprk =
        [
            Endpoint.create(
                RecordApproval.self,
                as: "record",
                "Record a determination of the 1718 Committee."
            ),
            .change("approve", ApproveApproval.self, "Approve it, as one of two others."),
            .change("withdraw", WithdrawApproval.self, "End a determination."),
        ] + Endpoint.readModel(committeeApprovalReadModel)
        + [
            Endpoint.create(
                RecordDprkReview.self,
                as: "record",
                "Record what is known of the DPRK at an employer."
            ),
            .change("clear", ClearDprkReview.self, "Find, as a second person, that it is lawful."),
            .change("confirm", ConfirmDprkReview.self, "Find, as a second person, that it is not."),
        ] + Endpoint.readModel(dprkReviewReadModel)
}
