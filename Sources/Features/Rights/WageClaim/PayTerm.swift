import Contracts
import Core
import Model

/// One pay clause of a signed contract: so much a month, on these days.
struct PayTerm: Hashable {
    let contract: ID<Contract>
    /// Whether it is the worker's own contract with the employer, or the agency's with the employer.
    let isEmployment: Bool
    let begins: CalendarDate
    let ends: CalendarDate
    let pay: Money

    /// Where the clause stands: the contract and the clause's code.
    var place: String { "\(contract) pay" }

    /// The clause that governs a month, nil where none does.
    ///
    /// The worker's own contract comes first; the cooperation contract where it promises more in the
    /// same currency, for the employment contract may not fall behind it (Decree 620 Art. 27).
    static func governing(_ month: PayMonth, among terms: [PayTerm]) -> PayTerm? {
        let inForce = terms.filter { $0.begins.reaches(month, until: $0.ends) }
        let own = inForce.first(where: \.isEmployment)
        guard let first = own ?? inForce.first else { return nil }
        return inForce.filter { $0.pay.currency == first.pay.currency }
            .reduce(first) { $1.pay.minorUnits > $0.pay.minorUnits ? $1 : $0 }
    }
}
