import Core
import Foundation
import Model
import Postgres

extension FeeLine.Record {
    /// What is charged.
    var amount: Money { Money(minorUnits: amountMinor, currency: currency) }

    /// What was given back of the fee itself, in all.
    var principalBack: Money { Money(minorUnits: refundedMinor ?? 0, currency: currency) }

    /// The interest that was paid with it, in all.
    var interestBack: Money { Money(minorUnits: refundInterestMinor ?? 0, currency: currency) }

    /// What was paid out to the worker, interest included; nil while nothing was.
    var refunded: Money? {
        refundedMinor.map {
            Money(minorUnits: $0 + (refundInterestMinor ?? 0), currency: currency)
        }
    }

    /// What the payer has borne of it so far.
    var net: Money { Money(minorUnits: amountMinor - (refundedMinor ?? 0), currency: currency) }

    /// The clause that the line names ahead, if it does.
    var clause: DueClause? {
        guard let dueTrigger, let dueDays else { return nil }
        return DueClause(trigger: dueTrigger, days: dueDays)
    }

    /// What is owed to the worker, since when, and who found so.
    var refund: RefundOwed? {
        guard let amount = Money(minorUnits: refundMinor, currency: currency), let refundDueOn,
            let refundOpenedBy
        else { return nil }
        return RefundOwed(amount: amount, dueOn: refundDueOn, openedBy: refundOpenedBy)
    }

    /// The languages of the worker.
    func languages(in tx: borrowing some Queryable & ~Copyable) throws -> [Language] {
        try tx.value(
            "SELECT languages FROM person_known WHERE id = \(person)",
            as: [Language].self
        ) ?? []
    }

    /// The employer of the case.
    func employer(in tx: borrowing some Queryable & ~Copyable) throws -> ID<Employer> {
        try tx.known(caseFile).employer
    }

    /// Refuses a day that lies in the future, at the agency's seat or where it happened, or before the step that it
    /// follows.
    func expect(
        _ field: String,
        _ day: CalendarDate,
        notBefore earlier: CalendarDate?,
        in zone: TimeZone = ActionContext.zone,
        with context: ActionContext
    ) throws(Refusal) {
        try context.requireNotInFuture(field, day, in: zone)
        guard let earlier, day < earlier else { return }
        throw CommonRefusal.unfit.refusal("\(field) is \(day), before \(earlier).")
    }
}

/// What is owed to the worker of a line, since when, and who found so.
struct RefundOwed {
    let amount: Money
    let dueOn: CalendarDate
    let openedBy: UUID
}
