import Core
import Model
import Postgres

/// What is charged in a case, or is about to be, with all that the law holds it against.
struct FeeFacts: CaseFacts {
    var charges: [Charge]
    var terms = FeeTerms()
    var caps: [Cap] = []
    var rates = Rates(rows: [])
    var loans: [Loan] = []
    /// What the order says that its worker pays; nil where the case fills no place of one.
    var order: OrderCosts? = nil
    /// The line whose step is at stake; nil when the whole case is.
    var focus: ID<FeeLine>? = nil
    /// Whether the step at stake asks the payer for the money.
    var isCollecting = false

    /// The lines that the rules look at one by one.
    var concerned: [Charge] {
        guard let focus else { return charges }
        return charges.filter { $0.id == focus }
    }

    /// What the worker bears. While one line is at stake, others that are only proposed do not count yet.
    var workers: [Charge] {
        charges.filter { charge in
            charge.payer == .worker && charge.net.minorUnits > 0
                && (focus == nil || charge.id == focus || charge.state != .proposed)
        }
    }

    /// The worker's lines that a cap counts. A payee of whom nothing is said counts as the agency.
    func workers(in cover: CapCover) -> [Charge] {
        switch cover {
        case .serviceFee: workers.filter { $0.category == .recruitmentService }
        case .senderTotal: workers.filter { $0.payee == nil || $0.payee == .agency }
        case .workerTotal: workers
        }
    }

    /// Reads the facts of a case; no such case has no lines.
    static func gather(
        for id: ID<CaseFile>,
        in tx: borrowing some Queryable & ~Copyable
    ) throws -> FeeFacts {
        let ownNames = try OwnNames.read(in: tx)
        let charges = try Charge.all(of: id, in: tx).map { charge in
            var charge = charge
            if ownNames.contain(charge.payeeName) { charge.payee = .agency }
            return charge
        }
        var facts = FeeFacts(charges: charges)
        guard let terms = try FeeTerms.of(id, in: tx) else { return facts }
        facts.terms = terms
        facts.loans = try Loan.open(of: id, in: tx)
        facts.order = try OrderCosts.of(id, in: tx)
        if let destination = terms.destination {
            facts.caps = try Cap.binding(destination, terms.programme, in: tx)
        }
        let currencies =
            facts.charges.map(\.amount.currency) + facts.caps.compactMap(\.currency)
            + [terms.pay?.currency].compactMap(\.self)
        facts.rates = try Rates.among(Set(currencies), in: tx)
        return facts
    }
}
