import Core
import Model
import Postgres
import TransparencyLog

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
    let refunded: (amount: Money, on: CalendarDate)?

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
            refund.map { Money(minorUnits: $0, currency: currency) },
            try row["refund_due_on"]
        )
        let back: Int64? = try row["refunded"]
        refunded = Self.both(
            back.map { Money(minorUnits: $0, currency: currency) },
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
        let served = Months.whole(from: departed, through: day)
        do throws(MoneyError) {
            return try Refund.proRata(amount, months: terms.months, served: served)
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
        if let refunded { parts.append(words.cameBack(refunded.amount, refunded.on)) }
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
    func json(_ terms: FeeTerms, _ day: CalendarDate) -> JSON {
        var object: [String: JSON] = [
            "fee": .text("\(id)"), "what": .text(description), "payer": .text(payer.rawValue),
            "payee": .text(payee), "amount_minor": .integer(amount.minorUnits),
            "currency": .text(amount.currency.code), "category": .text(category.rawValue),
            "heading": .text(category.heading), "state": .text(state.rawValue),
        ]
        object["disclosed_on"] = disclosed.map { .text("\($0.on)") }
        object["disclosed_language"] = disclosed.map { .text($0.language) }
        object["statement_version"] = statementVersion.map { .integer(Int64($0)) }
        object["consented_on"] = consentedOn.map { .text("\($0)") }
        object.merge(clause?.facts ?? [:]) { $1 }
        object["due_on"] = dueOn.map { .text("\($0)") }
        object["paid_on"] = paid.map { .text("\($0.on)") }
        object["receipt_number"] = paid.map { .text($0.receipt) }
        object["refund_minor"] = owed.map { .integer($0.amount.minorUnits) }
        object["refund_due_on"] = owed.map { .text("\($0.by)") }
        object["refunded_minor"] = refunded.map { .integer($0.amount.minorUnits) }
        object["refundable_minor"] = refundable(terms, day).map { .integer($0.minorUnits) }
        return .object(object)
    }
}
