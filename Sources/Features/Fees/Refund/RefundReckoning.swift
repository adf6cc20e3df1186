import Core
import Model
import Postgres

/// How much of a line goes back by a cause, and how that was found.
struct RefundReckoning {
    let amount: Money
    let basis: String

    /// Reckons from the records; refuses a cause that they contradict.
    init(
        of line: FeeLine.Record,
        because cause: RefundCause,
        on day: CalendarDate,
        in tx: borrowing some Queryable & ~Copyable
    ) throws {
        guard line.payer == .worker else {
            throw FeeRefusal.nothingOwed.refusal(
                "The \(line.payer.rawValue) paid it: this ledger owes refunds to workers."
            )
        }
        switch cause {
        case .employerPaid, .collectedTooEarly:
            self.init(amount: line.net, basis: "All that is left of it: \(cause.rawValue).")
        case .withdrawn:
            guard try Stay.of(line.caseFile, in: tx)?.departedOn == nil else {
                throw CommonRefusal.unfit.refusal(
                    "The worker departed: the cause is early_end, not withdrawn."
                )
            }
            self.init(
                amount: line.net,
                basis: "All that is left of it: given up before departure."
            )
        case .earlyEnd: self = try Self.proRata(line, on: day, in: tx)
        case .overCap: self = try Self.excess(line, on: day, in: tx)
        }
        guard amount.minorUnits > 0 else {
            throw FeeRefusal.nothingOwed.refusal("Of \(line.amount) nothing is left: \(basis)")
        }
    }

    /// The same; nil where nothing is owed.
    static func ifOwed(
        of line: FeeLine.Record,
        because cause: RefundCause,
        on day: CalendarDate,
        in tx: borrowing some Queryable & ~Copyable
    ) throws -> RefundReckoning? {
        do {
            return try RefundReckoning(of: line, because: cause, on: day, in: tx)
        } catch let refusal as Refusal where refusal.code == FeeRefusal.nothingOwed.rawValue {
            return nil
        }
    }

    private init(amount: Money, basis: String) {
        self.amount = amount
        self.basis = basis
    }

    private static func proRata(
        _ line: FeeLine.Record,
        on day: CalendarDate,
        in tx: borrowing some Queryable & ~Copyable
    ) throws -> RefundReckoning {
        guard let stay = try Stay.of(line.caseFile, in: tx), let departed = stay.departedOn,
            let terms = try FeeTerms.of(line.caseFile, in: tx)
        else {
            throw CommonRefusal.unfit.refusal(
                "The worker never departed: the cause is withdrawn, not early_end."
            )
        }
        guard !stay.isWorkersFault else {
            throw FeeRefusal.nothingOwed.refusal(
                "The records say that the work ended early by the worker's fault."
            )
        }
        let months = terms.monthsBegun
        let served = FeeTerms.served(from: departed, through: day)
        let amount = try Refund.proRata(line.amount, months: months, served: served)
        let back = line.principalBack
        return RefundReckoning(
            amount: try amount.subtracting(back),
            basis: "\(line.amount) for \(months) months from \(terms.begins) to "
                + "\(terms.ends), of which \(min(served, months)) were served from "
                + "\(departed) to \(day)"
                + (back.minorUnits > 0 ? "; \(back) went back before." : ".")
        )
    }

    private static func excess(
        _ line: FeeLine.Record,
        on day: CalendarDate,
        in tx: borrowing some Queryable & ~Copyable
    ) throws -> RefundReckoning {
        var facts = try FeeFacts.gather(for: line.caseFile, in: tx)
        // Only what the worker has paid can come back.
        facts.charges.removeAll { !$0.state.isPaid }
        let over: Money?
        do throws(Incomparable) {
            over = try facts.excess(in: line.amount.currency, on: day)
        } catch {
            guard case .failed(let why, let remedy) = error.verdict else { throw error }
            throw CommonRefusal.unfit.refusal("\(why) \(remedy)")
        }
        guard let over else {
            throw FeeRefusal.nothingOwed.refusal("No cap in force on \(day) is passed.")
        }
        let most = min(over.minorUnits, line.net.minorUnits)
        return RefundReckoning(
            amount: Money(minorUnits: most, currency: line.amount.currency),
            basis: "What passes the caps in force on \(day): \(over)."
        )
    }
}
