public import Casework
public import Postgres

/// What the rules of contracts know: the contracts of a case, their cooperation contracts, what
/// the worker reads, and what the worker is to pay.
///
/// The rules look at one contract when a step of that contract is at stake, and otherwise at every
/// live contract of the case: so one rule serves the contract's own gate and the gate at departure.
public struct LinkedContracts: CaseFacts {
    /// The cooperation contracts that the case's contracts name.
    let cooperations: [ContractRow]
    /// Service, labour and employment contracts of the case; void ones are left out.
    let linked: [ContractRow]
    /// The contract whose step is at stake; nil when the whole case is.
    let focus: ContractRow?
    /// The languages that the worker reads.
    let workerReads: [Language]
    /// What fee lines ask of the worker; reversed ones are left out.
    let workerFees: [Money]

    /// The contracts that the rules look at.
    var concerned: [ContractRow] { focus.map { [$0] } ?? linked.filter(\.state.isLive) }

    /// The concerned contracts of some kinds.
    func concerned(_ kinds: ContractKind...) -> [ContractRow] {
        concerned.filter { kinds.contains($0.kind) }
    }

    /// The cooperation contracts on which the concerned ones stand, each once.
    var grounds: [ContractRow] {
        if let focus, focus.kind == .cooperation { return [focus] }
        let named = Set(concerned.compactMap(\.cooperation))
        return cooperations.filter { named.contains($0.id) }
    }

    /// The concerned contracts with the cooperation contracts they stand on, each once.
    var all: [ContractRow] { grounds + concerned.filter { $0.kind != .cooperation } }

    /// The concerned contracts beside the cooperation contract that each names.
    var compared: [(contract: ContractRow, rows: [ClauseComparison])] {
        concerned.compactMap { contract in
            cooperation(of: contract).map { cooperation in
                (
                    contract,
                    ClauseComparison.rows(
                        cooperation: cooperation.clauses,
                        this: contract.clauses
                    )
                )
            }
        }
    }

    /// The cooperation contract that a contract names; nil for a cooperation contract itself.
    func cooperation(of contract: ContractRow) -> ContractRow? {
        contract.cooperation.flatMap { id in cooperations.first { $0.id == id } }
    }

    /// Reads the facts of a case.
    public static func gather(
        for id: ID<CaseFile>,
        in tx: borrowing some Queryable & ~Copyable
    ) throws -> LinkedContracts {
        try LinkedContracts(of: id, focus: nil, in: tx)
    }

    /// The facts around one contract.
    init(around contract: ContractRow, in tx: borrowing some Queryable & ~Copyable) throws {
        if let caseFile = contract.caseFile {
            try self.init(of: caseFile, focus: contract, in: tx)
        } else {
            self.init(
                cooperations: [contract],
                linked: [],
                focus: contract,
                workerReads: [],
                workerFees: []
            )
        }
    }

    private init(
        of id: ID<CaseFile>,
        focus: ContractRow?,
        in tx: borrowing some Queryable & ~Copyable
    ) throws {
        let all = try tx.rows(
            """
            SELECT \(ContractRow.columns) FROM contract
            WHERE state <> 'void' AND (case_file_id = \(id) OR id IN (
                SELECT cooperation_id FROM contract WHERE case_file_id = \(id)))
            ORDER BY id
            """,
            as: ContractRow.self
        )
        let reads = try tx.value(
            """
            SELECT languages FROM person
            WHERE id = (SELECT person_id FROM case_file WHERE id = \(id))
            """,
            as: [Language].self
        )
        let fees = try tx.rows(
            """
            SELECT amount_minor, currency FROM fee_line
            WHERE case_file_id = \(id) AND payer = 'worker' AND state <> 'reversed' ORDER BY id
            """,
            as: WorkerFee.self
        )
        self.init(
            cooperations: all.filter { $0.kind == .cooperation },
            linked: all.filter { $0.kind != .cooperation },
            focus: focus,
            workerReads: reads ?? [],
            workerFees: fees.map(\.amount)
        )
    }

    /// Facts put together by hand, for the pure tests of rules.
    init(
        cooperations: [ContractRow],
        linked: [ContractRow],
        focus: ContractRow?,
        workerReads: [Language],
        workerFees: [Money]
    ) {
        self.cooperations = cooperations
        self.linked = linked
        self.focus = focus
        self.workerReads = workerReads
        self.workerFees = workerFees
    }
}

private struct WorkerFee: RowDecodable {
    let amount: Money

    init(row: borrowing Row) throws(RowError) {
        amount = Money(minorUnits: try row["amount_minor"], currency: try row["currency"])
    }
}
