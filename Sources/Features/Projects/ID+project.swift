import Core
import Model
import Postgres

extension ID where Of == Project {
    /// The project that an order, a case or a site names, held until the commit.
    ///
    /// Whether it is confirmed is not asked here: the gate does, and names the way.
    ///
    /// - Parameters:
    ///   - employer: The employer of whatever names it, who has to be its contractor.
    ///   - country: The country of the work, which has to be that of the project.
    ///   - tx: The transaction that holds it.
    /// - Returns: The project.
    /// - Throws: The refusals `unknown-reference`, `wrong-state` and `unfit-value`, or the database's errors.
    package func named(
        of employer: ID<Employer>,
        in country: Country,
        in tx: borrowing WriteTransaction
    ) throws -> Project.Record {
        try tx.hold(self)
        let project = try tx.known(self)
        guard !project.state.isOver else {
            throw CommonRefusal.wrongState.refusal(
                "The project is \(project.state.rawValue): nothing more is begun for it."
            )
        }
        guard project.employer == employer else {
            throw CommonRefusal.unfit.refusal(
                "\(project.name) is the project of another contractor: its workers are employed by "
                    + "\(project.employer)."
            )
        }
        guard project.country == country else {
            throw CommonRefusal.unfit.refusal(
                "\(project.name) is built in \(project.country), not in \(country)."
            )
        }
        return project
    }
}
