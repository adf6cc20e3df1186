import Core
import Corridors
import Employers
import Foundation
import Model
import Postgres

extension JobOrder.Record {
    /// The basic pay of one unit.
    var pay: Money { Money(minorUnits: payMinor, currency: payCurrency) }

    /// What the worker would have to pay for; nil where nobody has said.
    var costs: [Strict<WorkerCost>]? { get throws { try workerCosts?.value() } }

    /// How a letter comes to say something else: what the employer has signed is not amended.
    static let waysToOtherTerms =
        "While it is a draft: homeward job-order amend; once it is signed: homeward job-order cancel, "
        + "homeward job-order draft."

    /// Holds the terms against the law on discrimination, and the costs against Decree 620 Art. 25.
    func requireLawfulTerms(
        on day: CalendarDate,
        in tx: borrowing some Queryable & ~Copyable
    ) throws {
        let facts = try CorridorFacts.of(corridor, in: tx)
        if let bounds = facts.bounds(on: day) {
            try terms.faults(within: bounds).requireNone()
        }
        try (costs ?? []).requireNoDeposit()
    }

    /// Refuses a contract that is no cooperation contract of the employer. Signed it must be when the
    /// order opens (R-CN-010).
    static func require(
        _ cooperation: ID<Contract>?,
        isOf employer: ID<Employer>,
        in tx: borrowing some Queryable & ~Copyable
    ) throws {
        guard let cooperation else { return }
        let fits = try tx.value(
            """
            SELECT kind = 'cooperation' AND employer_id = \(employer) FROM contract_known
            WHERE id = \(cooperation)
            """,
            as: Bool.self
        )
        guard let fits else {
            throw CommonRefusal.reference.refusal("No contract is \(cooperation).")
        }
        guard fits else {
            throw CommonRefusal.unfit.refusal(
                "\(cooperation) is no cooperation contract with the employer of the order."
            )
        }
    }
}
