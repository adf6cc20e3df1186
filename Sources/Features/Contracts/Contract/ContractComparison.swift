import Core
import Model

/// What a contract says beside the promises of its cooperation contract, and all contracts of the
/// placement side by side.
struct ContractComparison: Codable, Sendable {
    let contractId: ID<Contract>
    let cooperationId: ID<Contract>
    /// The service or labour contract of the placement.
    let agencyContractId: ID<Contract>?
    let employmentId: ID<Contract>?
    /// Each promise of the cooperation contract.
    let clauses: [ComparedClause]
    let table: [Row]
    /// What a next version changes against the one that it is to replace; nil for a first version.
    let changedClauses: [ComparedClause]?

    /// One clause: what each contract says that it concerns, and how they stand.
    struct Row: Codable, Sendable {
        let code: ClauseCode
        /// The item of Decree 620 Art. 21, 1 to 11.
        let item: Int?
        let verdicts: Verdicts
        let cooperation: [Clause]?
        let service: [Clause]?
        let labour: [Clause]?
        let employment: [Clause]?
    }

    /// How each contract stands to another; nil where the two are not compared in the clause.
    struct Verdicts: Codable, Sendable {
        let serviceToCooperation: ClauseVerdict?
        let labourToCooperation: ClauseVerdict?
        let employmentToCooperation: ClauseVerdict?
        let employmentToService: ClauseVerdict?
        let employmentToLabour: ClauseVerdict?
    }
}

/// One clause of two contracts, the promise under the word of its contract.
struct ComparedClause: Codable, Sendable {
    let code: ClauseCode
    /// The item of Decree 620 Art. 21, 1 to 11.
    let item: Int?
    let verdict: ClauseVerdict
    /// The kind of the contract that promises.
    let against: ContractKind
    let cooperation: [Clause]?
    let service: [Clause]?
    let labour: [Clause]?
    let employment: [Clause]?
    /// What the contract at hand says.
    let this: [Clause]
}

extension ComparedClause {
    init(_ comparison: ClauseComparison) {
        func promise(of kind: ContractKind) -> [Clause]? {
            comparison.against == kind ? comparison.promised : nil
        }
        self.init(
            code: comparison.code,
            item: comparison.code.item,
            verdict: comparison.verdict,
            against: comparison.against,
            cooperation: promise(of: .cooperation),
            service: promise(of: .service),
            labour: promise(of: .labour),
            employment: promise(of: .employment),
            this: comparison.this
        )
    }
}
