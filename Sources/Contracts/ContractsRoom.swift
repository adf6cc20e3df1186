public import Casework
import Partners

/// The three linked contracts of a placement, the gates on their steps, and their filing.
public enum ContractsRoom: Room {
    /// Draft to filing, two questions, and the page.
    public static let endpoints: [Endpoint] =
        [
            .create(DraftContract.self, as: "draft", "Draft a contract of one of four kinds."),
            .change("amend", AmendContract.self, "Change a draft."),
            .change("approve", ApproveContract.self, "Approve a draft; its words are frozen."),
            .change("disclose", DiscloseContract.self, "Record that the worker was told."),
            .change("sign", SignContract.self, "Record one party's signature."),
            .change("file", FileContract.self, "Record the filing with the authority."),
            .change("void", VoidContract.self, "Give up a contract that nobody signed."),
            .ask("compare", CompareContract.self, "Show it beside its cooperation contract."),
            .ask("gate", ExplainContractGate.self, "Check a step's rules without taking it."),
        ] + Endpoint.pages(contractPage)

    /// What a departure asks of the contracts of a case.
    public static let caseRules: [any CaseRule.Type] = [
        ElevenItemsPresent.self, OneServiceOrLabour.self, ServiceTermsStated.self,
        NoTermWorse.self, EveryTermComparable.self, DisclosedInWorkersLanguage.self,
        NoFeeUnderLabourContract.self, EmploymentUnderstood.self, NoPenaltyOnWorker.self,
        FiledBeforeDeparture.self, FiledInTime.self, ReturnTravelStated.self,
    ]

    /// The contract's states.
    public static let machines = [MachineTable(Contract.self, ContractState.self)]
}

let contractPage = Page(
    of: Contract.self,
    "cooperation, service, labour and employment contracts",
    from: "contract_page",
    permission: .contractsRead,
    filters: ["case_file_id", "employer_id", "kind", "state"],
    [
        .text("kind", "cooperation, service, labour or employment."),
        .id("employer_id", Employer.self, "The foreign employer."),
        .id("case_file_id", CaseFile.self, "The case; none for a cooperation contract."),
        .id("person_id", Person.self, "The worker; none for a cooperation contract."),
        .id("cooperation_id", Contract.self, "The cooperation contract it stands on."),
        .json("languages", "The languages of its versions, as BCP 47 tags."),
        .date("begins_on", "Its first day."),
        .date("ends_on", "Its last day."),
        .json("clauses", "The clauses: code, text and, where it can be counted, value."),
        .date("disclosed_on", "When items and risks were explained to the worker."),
        .text("disclosed_language", "The language in which they were explained."),
        .truth("copy_given", "Whether the worker was given the text."),
        .json("signed_by", "Which parties have signed, in order."),
        .date("signed_on", "When the last party signed."),
        .instant("filing_due", "The first moment at which filing is late."),
        .date("filed_on", "When it was filed."),
        .text("filing_receipt", "The authority's receipt."),
        .text("state", "draft, approved, signed_by_one, signed, filed, ended or void."),
    ]
)
