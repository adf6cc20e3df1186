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
    /// What the agency has published for the case's programme and destination.
    var schedules: [PublishedSchedule] = []
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
        var charges = try Charge.all(of: id, in: tx)
        if !charges.isEmpty {
            let ownNames = try OwnNames.read(in: tx)
            for place in charges.indices where ownNames.contain(charges[place].payeeName) {
                charges[place].payee = .agency
            }
        }
        var facts = FeeFacts(charges: charges)
        guard let terms = try FeeTerms.of(id, in: tx) else { return facts }
        facts.terms = terms
        let beside = try Beside.of(id, in: tx)
        facts.loans = beside?.loans ?? []
        facts.order = beside?.order
        if let destination = terms.destination {
            facts.caps = try Cap.binding(destination, terms.programme, in: tx)
            // A worker who pays nothing needs no schedule.
            if charges.contains(where: { $0.payer == .worker }) {
                facts.schedules = try PublishedSchedule.covering(
                    destination,
                    terms.programme,
                    in: tx
                )
            }
        }
        let currencies =
            facts.charges.map(\.amount.currency) + facts.caps.compactMap(\.currency)
            + [terms.pay?.currency].compactMap(\.self)
        facts.rates = try Rates.among(Set(currencies), in: tx)
        return facts
    }
}

/// What stands beside the lines of a case, read at once: open loans, and what the order lists.
private struct Beside: RowDecodable {
    let loans: [Loan]
    let order: OrderCosts?

    init(row: borrowing Row) throws(RowError) {
        let loans: StoredJSON<[Loan]>? = try row["loans"]
        self.loans = loans?.value ?? []
        let order: ID<JobOrder>? = try row["order_id"]
        let costs: StoredJSON<[OrderCosts.Listed]>? = try row["worker_costs"]
        self.order = order.map { OrderCosts(order: $0, listed: costs?.value) }
    }

    static func of(
        _ id: ID<CaseFile>,
        in tx: borrowing some Queryable & ~Copyable
    ) throws -> Beside? {
        try tx.first(
            """
            SELECT o.id AS order_id, o.worker_costs,
                (SELECT json_agg(json_build_object('lender', l.lender_kind, 'name', l.lender,
                        'amount', json_build_object('minor_units', l.amount_minor,
                            'currency', l.currency),
                        'taken_on', l.taken_on) ORDER BY l.id)
                    FROM worker_loan l
                    WHERE l.agency_id = c.agency_id AND l.case_id = c.id
                        AND l.state = 'open') AS loans
            FROM case_parties c
            LEFT JOIN order_of_case o ON o.agency_id = c.agency_id AND o.case_id = c.id
            WHERE c.id = \(id)
            """
        )
    }
}

/// A rule over the fees of a case: of one line's step, or of the whole case.
protocol FeeRule: CaseRule where Facts == FeeFacts {}

extension RuleReport {
    /// Checks rules over the same facts, in order.
    mutating func check(all rules: [any FeeRule.Type], _ facts: FeeFacts) {
        for rule in rules { check(rule, facts) }
    }
}
