import Core
import Model
import Postgres

/// One line as the worker reads it.
struct StatementLine: RowDecodable {
    let id: ID<FeeLine>
    let description: String
    let payer: Payer
    let payee: String
    let amount: Money
    let category: FeeCategory
    let state: FeeState
    let disclosed: (on: CalendarDate, language: String)?
    let statementVersion: Int?
    let consentedOn: CalendarDate?
    let clause: DueClause?
    let dueOn: CalendarDate?
    let paid: (on: CalendarDate, receipt: String)?
    let owed: (amount: Money, by: CalendarDate)?
    /// What came back of the fee itself, and the interest that was paid with it.
    let refunded: Money?
    let refundInterest: Money?
    /// Both together, and when.
    let cameBack: (amount: Money, on: CalendarDate)?

    init(row: borrowing Row) throws(RowError) {
        id = try row["id"]
        description = try row["description"]
        payer = try row["payer"]
        payee = try row["payee"]
        let currency: Currency = try row["currency"]
        amount = Money(minorUnits: try row["amount_minor"], currency: currency)
        category = try row["category"]
        state = try row["state"]
        disclosed = Self.both(try row["disclosed_on"], try row["disclosed_language"])
        statementVersion = try row["statement_version"]
        consentedOn = try row["consented_on"]
        let trigger: FeeTrigger? = try row["due_trigger"]
        let days: Int? = try row["due_days"]
        clause = Self.both(trigger, days).map { DueClause(trigger: $0, days: $1) }
        dueOn = try row["due_on"]
        paid = Self.both(try row["paid_on"], try row["receipt_number"])
        let refund: Int64? = try row["refund_minor"]
        owed = Self.both(
            Money(minorUnits: refund, currency: currency),
            try row["refund_due_on"]
        )
        let principal: Int64? = try row["refunded_minor"]
        refunded = Money(minorUnits: principal, currency: currency)
        let interest: Int64? = try row["refund_interest_minor"]
        refundInterest = Money(minorUnits: interest, currency: currency)
        let back: Int64? = try row["came_back"]
        cameBack = Self.both(
            Money(minorUnits: back, currency: currency),
            try row["refunded_on"]
        )
    }

    private static func both<A, B>(_ one: A?, _ other: B?) -> (A, B)? {
        guard let one, let other else { return nil }
        return (one, other)
    }

    /// What comes back if the work ended on a day, not by the worker's fault; nil where nothing is paid.
    private func refundable(_ terms: FeeTerms, _ day: CalendarDate) -> Money? {
        guard payer == .worker, state == .paid else { return nil }
        // Who has not left yet has served nothing.
        guard let departed = terms.departedOn else { return amount }
        let served = FeeTerms.served(from: departed, through: day)
        do throws(MoneyError) {
            return try Refund.proRata(amount, months: terms.monthsBegun, served: served)
        } catch { return nil }
    }

    /// The line in plain words: what, who pays, told, agreed, paid, what comes back.
    func sentence(_ words: StatementWords, _ terms: FeeTerms, _ day: CalendarDate) -> String {
        var parts = [
            words.line(description, amount, payer, payee), words.told(disclosed?.on),
            words.agreed(consentedOn),
        ]
        if let paid {
            parts.append(words.paid(paid.on, paid.receipt))
        } else if let dueOn {
            parts.append(words.payBy(dueOn))
        } else if let clause {
            parts.append(words.payAfter(clause))
        } else {
            parts.append(words.notYet)
        }
        if let cameBack { parts.append(words.cameBack(cameBack.amount, cameBack.on)) }
        if state == .writtenOff {
            parts.append(words.givenUp)
        } else if state == .refundable, let owed {
            parts.append(words.comesBack(owed.amount, owed.by))
        } else if let amount = refundable(terms, day) {
            parts.append(words.wouldComeBack(amount))
        }
        return parts.joined(separator: words.marks.part) + words.marks.end
    }

    /// The same for programs.
    func shown(_ terms: FeeTerms, _ day: CalendarDate) -> StatementOfFees.Line {
        StatementOfFees.Line(
            feeLineId: id,
            description: description,
            payer: payer,
            payee: payee,
            amount: amount,
            category: category,
            heading: category.heading,
            state: state,
            disclosedOn: disclosed?.on,
            disclosedLanguage: disclosed?.language,
            statementVersion: statementVersion,
            consentedOn: consentedOn,
            dueTrigger: clause?.trigger,
            dueDays: clause?.days,
            dueOn: dueOn,
            paidOn: paid?.on,
            receiptNumber: paid?.receipt,
            refund: owed?.amount,
            refundDueOn: owed?.by,
            refunded: refunded,
            refundInterest: refundInterest,
            refundable: refundable(terms, day)
        )
    }
}
