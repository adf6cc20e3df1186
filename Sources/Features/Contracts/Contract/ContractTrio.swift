import Core
import Model
import TransparencyLog

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
    var table: JSON {
        let agencyRows = rows(of: agency)
        let employmentRows = rows(of: employment)
        let beyond = Dictionary(uniqueKeysWithValues: beyondCooperation.map { ($0.code, $0) })
        let codes = ClauseCode.allCases.filter { code in
            members.contains { $0.clauses.contains { $0.code == code } }
        }
        return .array(
            codes.map { code in
                var verdicts: [String: JSON] = [:]
                if let agency {
                    verdicts["\(agency.kind.rawValue)_to_cooperation"] = word(agencyRows[code])
                }
                verdicts["employment_to_cooperation"] = word(employmentRows[code])
                if let agency {
                    verdicts["employment_to_\(agency.kind.rawValue)"] = word(beyond[code])
                }
                return row(code, .object(verdicts))
            }
        )
    }

    private var members: [ContractRow] { [cooperation, agency, employment].compactMap(\.self) }

    private func rows(of contract: ContractRow?) -> [ClauseCode: ClauseComparison] {
        guard let cooperation, let contract else { return [:] }
        let rows = ClauseComparison.rows(promises: cooperation.clauses, this: contract.clauses)
        return Dictionary(uniqueKeysWithValues: rows.map { ($0.code, $0) })
    }

    private func word(_ row: ClauseComparison?) -> JSON? {
        row.map { .text($0.verdict.rawValue) }
    }

    private func row(_ code: ClauseCode, _ verdicts: JSON) -> JSON {
        var object: [String: JSON] = ["code": .text(code.rawValue), "verdicts": verdicts]
        object["item"] = code.item.map { .integer(Int64($0)) }
        for member in members where code.concerns(member.kind) {
            let said = member.clauses.filter { $0.code == code }
            object[member.kind.rawValue] = .array(said.map(\.json))
        }
        return .object(object)
    }
}
