import Cases
import Core
import Employers
import Model
import Postgres

/// Whom a new contract is between: for a cooperation contract the employer that the body names;
/// for the others employer and worker of the case, whom the cooperation contract must fit. Under a contracted project
/// the employer of the case is the contractor, and there is no cooperation contract.
struct Placement {
    let employer: ID<Employer>
    let person: ID<Person>?
    /// The contracted project whose contractor employs the worker.
    let project: ID<Project>?
    /// The country of the work, or of the employer's seat; nil where no such employer is known.
    let country: Country?

    /// The law under which the contract is made.
    var regime: Regime { project == nil ? .cooperation : .contractedProject }

    init(
        _ kind: ContractKind,
        employer: ID<Employer>?,
        caseFile: ID<CaseFile>?,
        cooperation: ID<Contract>?,
        in tx: borrowing some Queryable & ~Copyable
    ) throws {
        switch (employer, caseFile, cooperation) {
        case (let employer?, nil, nil) where kind == .cooperation:
            (self.employer, person, project) = (employer, nil, nil)
            country = try tx.value(
                "SELECT country FROM employer_known WHERE id = \(employer)",
                as: Country.self
            )
        case (nil, let caseFile?, let cooperation) where kind != .cooperation:
            let parties = try CaseFile.Record.open(
                caseFile,
                in: tx,
                otherwise: "no contract is drafted for it."
            )
            (self.employer, person) = (parties.employer, parties.person)
            country = parties.destination
            switch try Regime.of(caseFile, in: tx) {
            case .cooperation:
                guard let cooperation else { throw Self.needsCooperation }
                try Self.require(cooperation, with: parties.employer, in: tx)
                project = nil
            case .contractedProject:
                project = try Self.project(of: parties, kind, beside: cooperation)
            }
        default: throw Self.needsCooperation
        }
    }

    private static var needsCooperation: Refusal {
        CommonRefusal.unfit.refusal(
            "A cooperation contract names employer_id alone; the others name case_id and "
                + "cooperation_id, for employer and worker come from the case."
        )
    }

    /// Decree 527 Art. 12: the contractor's staff have labour contracts with it, and nothing else.
    private static func project(
        of parties: CaseFile.Record,
        _ kind: ContractKind,
        beside cooperation: ID<Contract>?
    ) throws(Refusal) -> ID<Project> {
        guard kind == .labour, cooperation == nil else {
            throw CommonRefusal.unfit.refusal(
                "The worker goes to a contracted project and has one contract alone, with the contractor "
                    + "(Decree 527 Art. 12): homeward contract draft --kind labour --case-id \(parties.id), "
                    + "without cooperation_id."
            )
        }
        guard let project = parties.project else {
            throw CommonRefusal.unfit.refusal(
                "The case names no project: homeward case name-project \(parties.id) --project-id …"
            )
        }
        return project
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
