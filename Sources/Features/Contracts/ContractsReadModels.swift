import Core
import Employers
import Model

let contractReadModel = ReadModel(
    of: Contract.self,
    "cooperation, service, labour and employment contracts",
    from: "contract",
    permission: .contractsRead,
    filters: [
        "case_id", "employer_id", "kind", "project_id", "state", "supersedes_id", "template_id",
    ],
    parties + versions + reading + signatures + ending
)

private let parties: [Column] = [
    .text("kind", "cooperation, service, labour or employment."),
    .id("employer_id", Employer.self, "The foreign employer."),
    .id("case_id", CaseFile.self, "The case; none for a cooperation contract."),
    .id("person_id", Person.self, "The worker; none for a cooperation contract."),
    .id("cooperation_id", Contract.self, "The cooperation contract it stands on."),
    .id("project_id", Project.self, "The contracted project it stands on instead."),
]

private let versions: [Column] = [
    .id("template_id", ContractTemplate.self, "The edition of the template it was made from."),
    .integer("edition", "Counts the versions: 1 for the first, one more for each amendment."),
    .id("supersedes_id", Contract.self, "The version that it replaces."),
    .text("revision_reason", "Why it replaces that version."),
    .json("languages", "The languages of its versions, as BCP 47 tags."),
    .date("begins_on", "Its first day."),
    .date("ends_on", "Its last day."),
    .json(
        "clauses",
        as: [Clause].self,
        "The clauses: code, text and, where it can be counted, value."
    ),
]

private let reading: [Column] = [
    .date("submitted_on", "When it was laid before the reviewer."),
    .date("approved_on", "When its words were frozen."),
    .date("sent_on", "When the text went to the parties."),
    .text("sent_to", "To whom it went, and by what way."),
    .date("disclosed_on", "When items and risks were explained to the worker."),
    .text("disclosed_language", "The language in which they were explained."),
    .boolean("copy_given", "Whether the worker was given the text."),
    .text("explained_by", "Who explained it, where it was not who recorded it."),
    .text("risks_told", "The risks that were named."),
    .boolean("disclosure_acknowledged", "Whether the worker has signed that it was explained."),
]

private let signatures: [Column] = [
    .json("signed_by", "Which parties have signed, in order."),
    .json(
        "signatures",
        as: [ContractSignature].self,
        "Each signature with its party, day, witness and signatory."
    ),
    .date("signed_on", "When the last party signed."),
]

private let ending: [Column] = [
    .date("ended_on", "The last day on which it bound, where it has ended."),
    .text("end_reason", "Why it ended before its last day."),
    .text("fault", "Whose fault that was found to be."),
    .text(
        "state",
        "draft, internal_review, approved, sent, signed_by_one, signed, amended, ended_completed, "
            + "ended_early or void."
    ),
]

let templateReadModel = ReadModel(
    of: ContractTemplate.self,
    "wordings of contracts, clause by clause",
    from: "contract_template",
    permission: .contractsRead,
    filters: ["kind", "destination", "state"],
    [
        .text("name", "What it is called."),
        .text("kind", "The kind of contract that it words."),
        .text("regime", "The decree under which it is used: cooperation or contracted_project."),
        .text("destination", "The country it is for; none for every country."),
        .json("languages", "The languages of its words, as BCP 47 tags."),
        .json(
            "clauses",
            as: [Clause].self,
            "The clauses: code, language, text and, where it can be counted, value."
        ),
        .integer("edition", "Counts the wordings that followed one another."),
        .id("supersedes_id", ContractTemplate.self, "The edition before it."),
        .date("published_on", "When a second person published it."),
        .text("state", "draft, published, superseded or withdrawn."),
    ]
)
