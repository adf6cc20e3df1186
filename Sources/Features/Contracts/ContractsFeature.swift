import Core
import Model

/// The three linked contracts of a placement and their wordings, the gates on their steps, their
/// versions and their end.
package enum ContractsFeature: Feature {
    /// Contracts in the order of their life, then their templates.
    package static let endpoints: [Endpoint] = contracts + templates

    /// What a departure asks of the contracts of a case.
    package static let caseRules: [any CaseRule.Type] = [
        ElevenItemsPresent.self, OneServiceOrLabour.self, EmployedByContractor.self,
        EmploymentConcluded.self, AgencyContractComplete.self, NoTermWorse.self,
        EveryTermComparable.self, NoTermBelowOrder.self, DisclosedWithRisks.self,
        NoFeeUnderLabourContract.self, EmploymentUnderstood.self, NoPenaltyOnWorker.self,
        AmendedAnew.self, FiledBeforeDeparture.self, CompletionAnswered.self,
        ReturnTravelStated.self, ContractorLiable.self, AgreedHoursWithinTerms.self,
    ]

    /// Checked on the feature's own actions.
    package static let rules: [any Rule.Type] = [
        MakerIsNotApprover.self, TemplateComplete.self,
    ]

    /// The states of the feature's nouns.
    package static let machines = [
        MachineTable(Contract.self, ContractState.self),
        MachineTable(ContractTemplate.self, TemplateState.self),
    ]

    /// The feature's clocks.
    package static let duties: [Duty] = ContractDuty.all + [HostNotice.specialistAnew]

    private static let contracts =
        [
            Endpoint.create(
                DraftContract.self,
                as: "draft",
                "Draft a contract of one of four kinds."
            ),
            .change("amend", AmendContract.self, "Change a draft."),
            .change("submit", SubmitContract.self, "Lay a draft before the reviewer."),
            .change("approve", ApproveContract.self, "Approve a draft; its words are frozen."),
            .change("send", SendContract.self, "Record that the text went to the parties."),
            .change("disclose", DiscloseContract.self, "Record that the worker was told."),
            .change("sign", SignContract.self, "Record one party's signature."),
            .change("revise", ReviseContract.self, "Start the next version of a signed contract."),
            .change("terminate", TerminateContract.self, "End a contract before its last day."),
            .change("complete", CompleteContract.self, "Record that it ran to its last day."),
            .change("void", VoidContract.self, "Give up a contract that does not bind."),
            .itemQuery(
                "compare",
                CompareContract.self,
                "Show the contracts of a placement together."
            ),
            .itemQuery("gate", ExplainContractGate.self, "Check a step's rules without taking it."),
        ] + Endpoint.readModel(contractReadModel)

    private static let templates =
        [
            Endpoint.create(DraftTemplate.self, as: "draft", "Draft a wording for contracts."),
            .change("amend", AmendTemplate.self, "Change a draft."),
            .change("publish", PublishTemplate.self, "Publish it, as a second person."),
            .change("revise", ReviseTemplate.self, "Start the next edition."),
            // Takes a template out of use; contracts that were made from it keep their words.
            .move(
                "withdraw",
                ContractTemplate.self,
                as: "contract-template.withdrawn",
                by: .contractsApprove,
                because: "Why it is taken out of use.",
                "Take it out of use."
            ),
        ] + Endpoint.readModel(templateReadModel)
}
