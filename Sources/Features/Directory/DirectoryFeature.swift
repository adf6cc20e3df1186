import Core
import Model

/// Who informs for the agency, and the bodies that stand beside the worker.
package enum DirectoryFeature: Feature {
    /// What the feature offers.
    package static let endpoints: [Endpoint] = subAgents + bodies

    /// The rules that the feature lends to features above.
    package static let rules: [any Rule.Type] = [SubAgentOnlyInforms.self]

    /// The feature's own reasons to decline.
    package static let refusals: [any RefusalCode.Type] = [DirectoryRefusal.self]

    /// The state machines of the feature's nouns.
    package static let machines = [
        MachineTable(SubAgent.self, SubAgentState.self), MachineTable(Body.self, BodyState.self),
    ]

    private static let subAgents: [Endpoint] =
        [
            .create(ProposeSubAgent.self, as: "propose", "Propose someone who would inform."),
            .change("vet", VetSubAgent.self, "Record what was found out about it."),
            .change("suspend", SuspendSubAgent.self, "Take the agency's name from it."),
            .change("terminate", TerminateSubAgent.self, "End the dealings with it."),
            .change(
                "disclose",
                DiscloseSubAgent.self,
                "Open its contact, for a purpose.",
                refuses: [DirectoryRefusal.nothingSealed]
            ),
        ] + Endpoint.readModel(subAgentReadModel)

    private static let bodies: [Endpoint] =
        [
            .create(RecordBody.self, as: "record", "Enter a body in the directory."),
            .change("contact", ContactBody.self, "Note that it was reached, and what changed."),
            .change("consent", ConsentBody.self, "Record that it agreed to be named."),
            .change("withdraw-consent", WithdrawBodyConsent.self, "Note that it took that back."),
            .change("suspend", SuspendBody.self, "Take it off the directory for now."),
            .change(
                "admit",
                AdmitBody.self,
                "Put it on the directory again.",
                refuses: [DirectoryRefusal.noConsent]
            ),
            .change("retire", RetireBody.self, "Take it off the directory for good."),
            .change(
                "disclose",
                DiscloseBody.self,
                "Open whom to ask for, for a purpose.",
                refuses: [DirectoryRefusal.nothingSealed]
            ),
        ] + Endpoint.readModel(bodyReadModel)
}
