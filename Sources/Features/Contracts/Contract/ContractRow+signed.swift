import Core
import Filings
import Model
import Postgres

// What the last signature sets going.
extension ContractRow {
    /// Ends the version that this one replaces; it was in force until now.
    func replaceEarlier(in tx: inout WriteTransaction, with context: ActionContext) throws {
        guard let supersedes = record.supersedes else { return }
        let earlier = try tx.held(supersedes)
        let next = try earlier.state.after("revise", to: .amended)
        try tx.update(earlier, [.state(next), .endedOn(context.today)])
        try tx.letGo(
            of: earlier,
            because: "A next version of the contract replaced it.",
            with: context
        )
    }

    /// Opens what a signed contract owes, and settles what it fulfils.
    ///
    /// - Returns: When filing falls due; nil for what is not filed.
    func openDuties(
        signedOn day: CalendarDate,
        among linked: LinkedContracts,
        of parties: CaseFile.Record?,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Due? {
        switch record.kind {
        case .cooperation:
            if record.supersedes != nil { try tellWorkersAnew(after: day, in: &tx, with: context) }
            return nil
        case .employment:
            if let caseFile = record.caseFile {
                try tx.settle(ContractDuty.employmentContract, of: caseFile, with: context)
            }
            try openNoticeOfConclusion(on: day, in: &tx, with: context)
            return nil
        // Decree 527 asks for no filing of the labour contract, and the contractor is the employer.
        case .labour where record.project != nil: return nil
        case .service, .labour:
            if let parties, !linked.holdsSignedEmployment {
                try helpWithEmployment(in: parties, in: &tx, with: context)
            }
            return try tx.openFiling(
                .contract,
                of: .contract(record),
                from: day,
                with: context
            )
        }
    }

    /// Decree 620 Art. 27: the agency helps the worker to the employment contract.
    private func helpWithEmployment(
        in parties: CaseFile.Record,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws {
        let departure = parties.plannedDeparture
        try tx.open(
            ContractDuty.employmentContract,
            of: TaskPlace(parties.id, about: record.person, in: parties.id),
            by: departure,
            because: "The planned departure is \(departure).",
            with: context
        )
    }

    /// Whoever works under an amended cooperation contract hears of it.
    private func tellWorkersAnew(
        after day: CalendarDate,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws {
        let linked = try tx.rows(
            """
            WITH RECURSIVE earlier AS (
                SELECT supersedes_id AS id FROM contract WHERE id = \(record.id)
                UNION SELECT c.supersedes_id FROM contract c JOIN earlier e ON c.id = e.id
                WHERE c.supersedes_id IS NOT NULL)
            SELECT \(Contract.Record.columns) FROM contract
            WHERE cooperation_id IN (SELECT id FROM earlier)
                AND state = 'signed' ORDER BY id
            """,
            as: Contract.Record.self
        )
        for contract in linked {
            try tx.open(
                ContractDuty.disclosureAnew,
                of: contract.place,
                from: .date(day),
                with: context
            )
        }
    }
}
