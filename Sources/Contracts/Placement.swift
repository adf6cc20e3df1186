import Casework
import Partners
import Postgres

/// Whom a new contract is between: for a cooperation contract the employer that the body names;
/// for the others employer and worker of the case, whom the cooperation contract must fit.
struct Placement {
    let employer: ID<Employer>
    let person: ID<Person>?

    init(
        _ kind: ContractKind,
        employer: ID<Employer>?,
        caseFile: ID<CaseFile>?,
        cooperation: ID<Contract>?,
        in tx: borrowing some Queryable & ~Copyable
    ) throws {
        switch (employer, caseFile, cooperation) {
        case (let employer?, nil, nil) where kind == .cooperation:
            (self.employer, person) = (employer, nil)
        case (nil, let caseFile?, let cooperation?) where kind != .cooperation:
            let found = try tx.first(
                "SELECT person_id, employer_id, state FROM case_file WHERE id = \(caseFile)",
                as: CaseParties.self
            )
            guard let found else {
                throw CommonRefusal.reference.refusal("No case is \(caseFile).")
            }
            guard found.state == "open" else {
                throw CommonRefusal.unfit.refusal("The case is \(found.state).")
            }
            try Self.demand(cooperation, with: found.employer, in: tx)
            (self.employer, person) = (found.employer, found.person)
        default:
            throw CommonRefusal.unfit.refusal(
                "A cooperation contract names employer_id alone; the others name case_file_id and "
                    + "cooperation_id, for employer and worker come from the case."
            )
        }
    }

    private static func demand(
        _ id: ID<Contract>,
        with employer: ID<Employer>,
        in tx: borrowing some Queryable & ~Copyable
    ) throws {
        let cooperation = try tx.first(
            "SELECT \(ContractRow.columns) FROM contract WHERE id = \(id)",
            as: ContractRow.self
        )
        guard let cooperation else {
            throw CommonRefusal.reference.refusal("No contract is \(id).")
        }
        guard cooperation.kind == .cooperation, cooperation.employer == employer.uuid else {
            throw CommonRefusal.unfit.refusal(
                "The \(cooperation.words) is no cooperation contract with the case's employer."
            )
        }
    }
}

private struct CaseParties: RowDecodable {
    let person: ID<Person>
    let employer: ID<Employer>
    let state: String

    init(row: borrowing Row) throws(RowError) {
        person = try row["person_id"]
        employer = try row["employer_id"]
        state = try row["state"]
    }
}
