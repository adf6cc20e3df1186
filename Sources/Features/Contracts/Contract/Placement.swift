import Cases
import Core
import Employers
import Model
import Postgres

/// Whom a new contract is between: for a cooperation contract the employer that the body names;
/// for the others employer and worker of the case, whom the cooperation contract must fit.
struct Placement {
    let employer: ID<Employer>
    let person: ID<Person>?
    /// The country of the work, or of the employer's seat; nil where no such employer is known.
    let country: Country?

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
            country = try tx.value(
                "SELECT country FROM employer_known WHERE id = \(employer)",
                as: Country.self
            )
        case (nil, let caseFile?, let cooperation?) where kind != .cooperation:
            let parties = try CaseFile.Record.open(
                caseFile,
                in: tx,
                otherwise: "no contract is drafted for it."
            )
            try Self.require(cooperation, with: parties.employer, in: tx)
            (self.employer, person) = (parties.employer, parties.person)
            country = parties.destination
        default:
            throw CommonRefusal.unfit.refusal(
                "A cooperation contract names employer_id alone; the others name case_id and "
                    + "cooperation_id, for employer and worker come from the case."
            )
        }
    }

    private static func require(
        _ id: ID<Contract>,
        with employer: ID<Employer>,
        in tx: borrowing some Queryable & ~Copyable
    ) throws {
        guard let cooperation = try ContractRow.ifAny(id, in: tx) else {
            throw CommonRefusal.reference.refusal("No contract is \(id).")
        }
        guard cooperation.kind == .cooperation, cooperation.employer == employer else {
            throw CommonRefusal.unfit.refusal(
                "The \(cooperation.words) is no cooperation contract with the case's employer."
            )
        }
    }
}
