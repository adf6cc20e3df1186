import Casework
import Ledger
import Partners
import Postgres

/// Drafts a contract: cooperation with an employer, the others for a case under a cooperation.
struct DraftContract: Action {
    typealias Subject = Contract
    static let permission = Permission.contractsDraft
    static let help = [
        "kind": "cooperation with the employer; service or labour with the worker; employment.",
        "employer_id": "The employer of a cooperation contract; the others have it from the case.",
        "case_file_id": "The case, for all but a cooperation contract.",
        "cooperation_id": "The cooperation contract it stands on, for all but one itself.",
        "languages": "The languages of its versions.",
        "begins_on": "Its first day.",
        "ends_on": "Its last day.",
        "clauses": "The clauses, each with the code of what it is about.",
    ]

    let kind: ContractKind
    let employerId: ID<Employer>?
    let caseFileId: ID<CaseFile>?
    let cooperationId: ID<Contract>?
    let languages: [Language]
    let beginsOn: CalendarDate
    let endsOn: CalendarDate
    let clauses: [Clause]

    func perform(
        on id: ID<Contract>,
        in tx: inout WriteTransaction,
        at present: Present
    ) throws -> Recorded {
        guard !languages.isEmpty else {
            throw CommonRefusal.unfit.refusal("A contract is in one language at least.")
        }
        try clauses.demandOneAmountEach()
        let placement = try Placement(
            kind,
            employer: employerId,
            caseFile: caseFileId,
            cooperation: cooperationId,
            in: tx
        )
        try tx.insert(
            id,
            [
                "kind": kind, "employer_id": placement.employer, "case_file_id": caseFileId,
                "person_id": placement.person, "cooperation_id": cooperationId,
                "languages": languages, "begins_on": beginsOn, "ends_on": endsOn,
                "clauses": clauses, "made_by": present.caller.human, "state": ContractState.draft,
            ]
        )
        return Recorded(
            as: "contract.drafted",
            about: placement.person,
            in: caseFileId,
            state: ContractState.draft,
            facts: ["kind": .text(kind.rawValue)]
        )
    }
}
