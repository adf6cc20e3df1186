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
            .move(
                "suspend",
                SubAgent.self,
                as: "sub-agent.suspended",
                by: .partnersApprove,
                because: "What has come to light.",
                "Take the agency's name from it."
            ),
            // Ends the dealings with a sub-agent, for good; its names stay barred as payees.
            .move(
                "terminate",
                SubAgent.self,
                as: "sub-agent.terminated",
                by: .partnersApprove,
                because: "Why the dealings end.",
                "End the dealings with it."
            ),
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
            // Notes that a body would no longer be named: from now on nobody is sent to it.
            .move(
                "withdraw-consent",
                Body.self,
                as: "body.consent-withdrawn",
                by: .partnersManage,
                because: "What it said.",
                keeps: { _, _ in [.consentOn(nil), .consentEvidence(nil)] },
                "Note that it took that back."
            ),
            .move(
                "suspend",
                Body.self,
                as: "body.suspended",
                by: .partnersManage,
                because: "What has come to light: nobody answers, it asks for money.",
                "Take it off the directory for now."
            ),
            .change(
                "admit",
                AdmitBody.self,
                "Put it on the directory again.",
                refuses: [DirectoryRefusal.noConsent]
            ),
            .move(
                "retire",
                Body.self,
                as: "body.retired",
                by: .partnersManage,
                because: "Why: closed, merged, never answered.",
                "Take it off the directory for good."
            ),
            .change(
                "disclose",
                DiscloseBody.self,
                "Open whom to ask for, for a purpose.",
                refuses: [DirectoryRefusal.nothingSealed]
            ),
        ] + Endpoint.readModel(bodyReadModel)
}
