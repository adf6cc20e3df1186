import Core
import Model

/// Complaints and detected wrongs, until the worker says they are put right.
package enum RightsFeature: Feature {
    /// What the feature offers.
    package static let endpoints: [Endpoint] =
        [
            .create(OpenRightsCase.self, as: "open", "Record a complaint or a detected wrong."),
            .change("acknowledge", AcknowledgeRightsCase.self, "Tell the reporter it was heard."),
            .change("report", ReportRightsCase.self, "Record what the reporter was told is done."),
            .change(
                "triage",
                TriageRightsCase.self,
                "Tick the indicators; the rule sets priority."
            ),
            .change(
                "name-safe-contact",
                NameSafeContact.self,
                "Record how the worker is reached without the employer knowing."
            ),
            .change("consent", RecordConsent.self, "Record whether the employer may be told."),
            .change("notify-employer", NotifyEmployer.self, "Record that the employer was told."),
            .change(
                "claim",
                ClaimWages.self,
                "Reckon unpaid wages line by line from the pay clause and the record of the work.",
                refuses: [RightsRefusal.nothingClaimed, RightsRefusal.workUnknown]
            ),
            .change(
                "remedy",
                RemedyRightsCase.self,
                "Record what was paid or put right, with proof."
            ),
            .change("confirm", ConfirmRemedy.self, "Record the worker's word on the remedy."),
            .change(
                "note-failed-contact",
                NoteFailedContact.self,
                "Note a vain attempt; one a day counts."
            ),
            .change("close", CloseRightsCase.self, "Close the case; its gate must be open."),
            .change(
                "reopen",
                ReopenRightsCase.self,
                "Take a closed case up again within 90 days.",
                refuses: [RightsRefusal.tooLateToReopen]
            ),
            .change(
                "read",
                ReadNarrative.self,
                "Read the narrative and safe contact, for a purpose.",
                refuses: [RightsRefusal.erased]
            ),
            .itemQuery(
                "gate",
                ExplainRightsGate.self,
                "Show the rules of a step before anyone tries."
            ),
            .itemQuery(
                "reckoning",
                ShowReckoning.self,
                "Show a claim for wages as it was reckoned, line by line."
            ),
        ] + Endpoint.readModel(rightsCaseReadModel)

    /// The feature's own reasons to decline.
    package static let refusals: [any RefusalCode.Type] = [RightsRefusal.self]

    /// The rules that the feature checks on its own actions.
    package static let rules: [any Rule.Type] = [
        ComplaintAnsweredInTime.self, SettledInTime.self, UrgentCaseIsShielded.self,
        WorkerHasTheLastWord.self, MakerIsNotApprover.self,
    ]
    /// The clocks of a rights case.
    package static let duties: [Duty] = [
        .acknowledge, .triage, .urgentTriage, .safeContact, .firstReport, .settlement,
    ]

    /// The states of the feature's noun.
    package static let machines = [MachineTable(RightsCase.self, RightsCaseState.self)]
}
