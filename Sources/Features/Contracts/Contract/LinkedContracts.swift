import Core
import Corridors
import Filings
import Model
import Postgres

/// What the rules of contracts know: the contracts of a case, their cooperation contracts, what
/// the worker reads, and what the worker is to pay.
///
/// The rules look at one contract when a step of that contract is at stake, and otherwise at every
/// live contract of the case: so one rule serves the contract's own gate and the gate at departure.
package struct LinkedContracts: CaseFacts {
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
    /// The last day abroad as planned, of the deployment or else of the case; nil without a case.
    let staysUntil: CalendarDate?
    /// What the job order promised whose place the case took; nil where it holds none.
    let order: OrderPromise?
    /// The longest week of the case's corridor; nil where none is on record.
    let hours: CorridorFigure?
    /// What of the case authorities must be told; nothing where one contract's step is at stake.
    let filings: FilingClocks
    /// How the case goes; nil where no corridor is on record, or no case is concerned.
    let way: Way?
    /// The project that the case names.
    let project: ID<Project>?

    /// The channel of a case, and the law that governs it.
    struct Way: Codable, Sendable {
        let channel: CorridorChannel
        let regime: Regime
    }

    /// The law that governs the case; without a corridor it is asked what Decree 620 asks.
    var regime: Regime { way?.regime ?? .cooperation }

    /// The contracts that the rules look at: without one at stake, those that the parties mean to
    /// keep, of which a next version is none before its last signature.
    var concerned: [ContractRow] { focus.map { [$0] } ?? kept }

    private var kept: [ContractRow] {
        linked.filter { $0.state.isLive && !$0.isPendingRevision }
    }

    /// Whether the worker has an employment contract that is signed and not filed yet.
    var holdsSignedEmployment: Bool {
        linked.contains { $0.kind == .employment && $0.state == .signed }
    }

    /// The filing of a contract; nil before its last signature.
    func filing(of contract: ContractRow) -> KnownFiling? {
        filings.filings.first { $0.kind == .contract && $0.contract == contract.id }
    }

    /// Whether the authority has a contract and has not sent it back.
    func isFiled(_ contract: ContractRow) -> Bool { filing(of: contract)?.isFiled ?? false }

    /// The concerned contracts of some kinds.
    func concerned(_ kinds: ContractKind...) -> [ContractRow] {
        concerned.filter { kinds.contains($0.kind) }
    }

    /// The cooperation contracts on which the concerned ones stand, each once, as amended.
    var grounds: [ContractRow] {
        if let focus, focus.kind == .cooperation { return [focus] }
        let named = Set(concerned.compactMap { cooperation(of: $0)?.id })
        return cooperations.filter { named.contains($0.id) }
    }

    /// The concerned contracts with the cooperation contracts they stand on, each once.
    var all: [ContractRow] { grounds + concerned.filter { $0.kind != .cooperation } }

    /// The concerned contracts beside the cooperation contract of each, and the employment contract
    /// beside what the agency promises beyond it.
    var compared: [(contract: ContractRow, rows: [ClauseComparison])] {
        let withCooperation = concerned.compactMap { contract in
            cooperation(of: contract).map { cooperation in
                (
                    contract,
                    ClauseComparison.rows(promises: cooperation.clauses, this: contract.clauses)
                )
            }
        }
        let trio = trio
        guard let employment = trio.employment, !trio.beyondCooperation.isEmpty else {
            return withCooperation
        }
        return withCooperation + [(employment, trio.beyondCooperation)]
    }

    /// The compared clauses of which something holds, each with its contract.
    func compared(where holds: (ComparedTerm) -> Bool) -> [ComparedTerm] {
        compared.flatMap { contract, rows in rows.map { ComparedTerm(contract: contract, row: $0) }
        }
        .filter(holds)
    }

    /// The contracts of the placement side by side; the one at stake stands in for its kind.
    var trio: ContractTrio {
        let others = kept.filter { $0.id != focus?.id && $0.id != focus?.supersedes }
        let all = (focus.map { [$0] } ?? []) + others
        let agency = all.first { $0.kind.bindsAgencyAndWorker }
        let employment = all.first { $0.kind == .employment }
        let ground = (employment ?? agency ?? focus).flatMap { contract in
            contract.kind == .cooperation ? contract : cooperation(of: contract)
        }
        return ContractTrio(cooperation: ground, agency: agency, employment: employment)
    }

    /// The cooperation contract that a contract names, in its present version; nil for a
    /// cooperation contract itself.
    func cooperation(of contract: ContractRow) -> ContractRow? {
        guard let id = contract.cooperation,
            var current = cooperations.first(where: { $0.id == id })
        else { return nil }
        while let next = cooperations.first(where: { $0.supersedes == current.id }) {
            current = next
        }
        return current
    }

    /// Reads the facts of a case.
    package static func gather(
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
                workerFees: [],
                staysUntil: nil
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
            WITH RECURSIVE ground AS (
                SELECT cooperation_id AS id FROM contract
                WHERE case_id = \(id) AND state <> 'void'
                UNION SELECT n.id FROM contract n JOIN ground g ON n.supersedes_id = g.id
                WHERE n.signed_on IS NOT NULL AND n.state <> 'void')
            SELECT \(Contract.Record.columns) FROM contract
            WHERE id IN (
                SELECT id FROM contract WHERE case_id = \(id) AND state <> 'void'
                UNION SELECT id FROM ground)
            ORDER BY id
            """,
            as: Contract.Record.self
        ).map(ContractRow.init)
        let stay = try tx.first(
            """
            SELECT p.languages, coalesce((SELECT max(d.planned_end) FROM deployment_known d
                    WHERE d.case_id = c.id AND NOT d.is_over),
                c.planned_end) AS stays_until,
                (SELECT json_agg(json_build_object('minor_units', w.amount_minor,
                        'currency', w.currency) ORDER BY w.id)
                    FROM worker_fee w
                    WHERE w.agency_id = c.agency_id AND w.case_id = c.id) AS fees,
                k.channel, k.regime, c.project_id
            FROM case_parties c JOIN person_known p ON p.agency_id = c.agency_id AND p.id = c.person_id
            LEFT JOIN case_channel k ON k.agency_id = c.agency_id AND k.id = c.id
            WHERE c.id = \(id)
            """,
            as: Stay.self
        )
        self.init(
            cooperations: all.filter { $0.kind == .cooperation },
            linked: all.filter { $0.kind != .cooperation },
            focus: focus,
            workerReads: stay?.languages ?? [],
            workerFees: stay?.fees ?? [],
            staysUntil: stay?.until,
            order: try OrderPromise.of(id, in: tx),
            hours: try .weeklyHoursMost(of: id, in: tx),
            // No step of a contract asks whether it is filed, so nobody waits for the answer there.
            filings: focus == nil ? try .gather(for: id, in: tx) : FilingClocks([]),
            way: stay?.way,
            project: stay?.project
        )
    }

    /// Facts put together by hand, for the pure tests of rules.
    init(
        cooperations: [ContractRow],
        linked: [ContractRow],
        focus: ContractRow?,
        workerReads: [Language],
        workerFees: [Money],
        staysUntil: CalendarDate?,
        order: OrderPromise? = nil,
        hours: CorridorFigure? = nil,
        filings: FilingClocks = FilingClocks([]),
        way: Way? = nil,
        project: ID<Project>? = nil
    ) {
        self.cooperations = cooperations
        self.linked = linked
        self.focus = focus
        self.workerReads = workerReads
        self.workerFees = workerFees
        self.staysUntil = staysUntil
        self.order = order
        self.hours = hours
        self.filings = filings
        self.way = way
        self.project = project
    }
}

private struct Stay: RowDecodable {
    let languages: [Language]
    let until: CalendarDate
    let fees: [Money]
    let way: LinkedContracts.Way?
    let project: ID<Project>?

    init(row: borrowing Row) throws(RowError) {
        languages = try row["languages"]
        until = try row["stays_until"]
        let fees: StoredJSON<[Money]>? = try row["fees"]
        self.fees = fees?.value ?? []
        let channel: CorridorChannel? = try row["channel"]
        let regime: Regime? = try row["regime"]
        way = channel.flatMap { channel in regime.map { .init(channel: channel, regime: $0) } }
        project = try row["project_id"]
    }
}
