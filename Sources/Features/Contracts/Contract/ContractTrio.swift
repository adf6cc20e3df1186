import Core
import Model

/// The contracts of one placement side by side: cooperation, service or labour, employment.
struct ContractTrio: Sendable {
    let cooperation: ContractRow?
    /// The service or labour contract.
    let agency: ContractRow?
    let employment: ContractRow?

    /// What the employment contract breaks of what the agency has promised beyond the cooperation
    /// contract.
    ///
    /// Where the agency only repeats the cooperation contract, the comparison with that one says it
    /// all; so two language versions of one promise are not held against each other.
    var beyondCooperation: [ClauseComparison] {
        guard let agency, let employment else { return [] }
        let repeated = Set(
            ClauseComparison.rows(promises: cooperation?.clauses ?? [], this: agency.clauses)
                .filter { $0.verdict == .equal && !$0.promised.isEmpty }.map(\.code)
        )
        return ClauseComparison.rows(
            agency.kind,
            promises: agency.clauses,
            this: employment.clauses
        )
        .filter { !repeated.contains($0.code) }
    }

    /// One row a clause: what each contract says that it concerns, and how they stand.
    var table: [ContractComparison.Row] {
        let agencyRows = rows(of: agency)
        let employmentRows = rows(of: employment)
        let beyond = Dictionary(uniqueKeysWithValues: beyondCooperation.map { ($0.code, $0) })
        let codes = ClauseCode.allCases.filter { code in
            members.contains { $0.clauses.contains { $0.code == code } }
        }
        return codes.map { code in
            func verdict(
                of rows: [ClauseCode: ClauseComparison],
                where kind: ContractKind
            ) -> ClauseVerdict? {
                agency?.kind == kind ? rows[code]?.verdict : nil
            }
            let verdicts = ContractComparison.Verdicts(
                serviceToCooperation: verdict(of: agencyRows, where: .service),
                labourToCooperation: verdict(of: agencyRows, where: .labour),
                employmentToCooperation: employmentRows[code]?.verdict,
                employmentToService: verdict(of: beyond, where: .service),
                employmentToLabour: verdict(of: beyond, where: .labour)
            )
            return row(code, verdicts)
        }
    }

    private var members: [ContractRow] { [cooperation, agency, employment].compactMap(\.self) }

    private func rows(of contract: ContractRow?) -> [ClauseCode: ClauseComparison] {
        guard let cooperation, let contract else { return [:] }
        let rows = ClauseComparison.rows(promises: cooperation.clauses, this: contract.clauses)
        return Dictionary(uniqueKeysWithValues: rows.map { ($0.code, $0) })
    }

    private func row(
        _ code: ClauseCode,
        _ verdicts: ContractComparison.Verdicts
    ) -> ContractComparison.Row {
        ContractComparison.Row(
            code: code,
            item: code.item,
            verdicts: verdicts,
            cooperation: said(of: code, in: .cooperation),
            service: said(of: code, in: .service),
            labour: said(of: code, in: .labour),
            employment: said(of: code, in: .employment)
        )
    }

    /// What the contract of a kind says; nil where there is none, or the clause does not concern it.
    private func said(of code: ClauseCode, in kind: ContractKind) -> [Clause]? {
        guard code.concerns(kind) else { return nil }
        return members.first { $0.kind == kind }?.clauses.filter { $0.code == code }
    }
}
