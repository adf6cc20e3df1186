import Core
import Employers
import Foundation
import Model
import Postgres

/// A fee line as it is held, with the languages of the worker and the employer of the case.
struct FeeRow: RowDecodable {
    let person: ID<Person>
    let caseFile: ID<CaseFile>
    let employer: ID<Employer>
    let category: FeeCategory
    let payer: Payer
    let payee: String
    let payeeKind: PayeeKind?
    let description: String
    let amount: Money
    let basis: String
    let state: FeeState
    /// Who proposed it; nobody is on record for the oldest lines.
    let maker: UUID?
    let languages: [Language]
    let disclosedOn: CalendarDate?
    let statementVersion: Int?
    let consentedOn: CalendarDate?
    /// The clause that the line names ahead, if it does.
    let clause: DueClause?
    let paidOn: CalendarDate?
    let refund: RefundOwed?
    /// What was paid out to the worker, interest included.
    let refunded: Money?
    /// What was given back of the fee itself, in all.
    let principalBack: Money
    /// The interest that was paid with it, in all.
    let interestBack: Money
    /// Who found that the refund cannot be paid; nil where nobody has.
    let writeOffAskedBy: UUID?
    let reversalAskedBy: UUID?
    let reversalAskedIn: FeeState?

    /// What is owed to the worker of a line, since when, and who found so.
    struct RefundOwed {
        let amount: Money
        let dueOn: CalendarDate
        let openedBy: UUID
    }

    init(row: borrowing Row) throws(RowError) {
        person = try row["person_id"]
        caseFile = try row["case_file_id"]
        employer = try row["employer_id"]
        category = try row["category"]
        payer = try row["payer"]
        payee = try row["payee"]
        payeeKind = try row["payee_kind"]
        description = try row["description"]
        let currency: Currency = try row["currency"]
        amount = Money(minorUnits: try row["amount_minor"], currency: currency)
        basis = try row["basis"]
        state = try row["state"]
        maker = try row["made_by"]
        languages = try row["languages"]
        disclosedOn = try row["disclosed_on"]
        statementVersion = try row["statement_version"]
        consentedOn = try row["consented_on"]
        let trigger: FeeTrigger? = try row["due_trigger"]
        let days: Int? = try row["due_days"]
        if let trigger, let days {
            clause = DueClause(trigger: trigger, days: days)
        } else {
            clause = nil
        }
        paidOn = try row["paid_on"]
        let owed: Int64? = try row["refund_minor"]
        let dueOn: CalendarDate? = try row["refund_due_on"]
        let openedBy: UUID? = try row["refund_opened_by"]
        if let owed, let dueOn, let openedBy {
            refund = RefundOwed(
                amount: Money(minorUnits: owed, currency: currency),
                dueOn: dueOn,
                openedBy: openedBy
            )
        } else {
            refund = nil
        }
        let back: Int64? = try row["refunded"]
        refunded = back.map { Money(minorUnits: $0, currency: currency) }
        principalBack = Money(minorUnits: try row["principal_back"], currency: currency)
        interestBack = Money(minorUnits: try row["interest_back"], currency: currency)
        writeOffAskedBy = try row["write_off_asked_by"]
        reversalAskedBy = try row["reversal_asked_by"]
        reversalAskedIn = try row["reversal_asked_in"]
    }

    private static let selection: SQL = """
        SELECT l.id, l.person_id, l.case_file_id, c.employer_id, l.category, l.payer, l.payee,
            l.payee_kind, l.description, l.amount_minor, l.currency, l.basis, l.state, l.made_by,
            p.languages, l.disclosed_on, l.statement_version, l.consented_on, l.due_trigger, l.due_days,
            l.paid_on, l.refund_minor,
            l.refund_due_on, l.refund_opened_by, l.refunded_minor + coalesce(l.refund_interest_minor, 0) AS refunded,
            coalesce(l.refunded_minor, 0) AS principal_back,
            coalesce(l.refund_interest_minor, 0) AS interest_back, l.write_off_asked_by,
            l.reversal_asked_by, l.reversal_asked_in
        FROM fee_line l
        JOIN person_known p ON p.agency_id = l.agency_id AND p.id = l.person_id
        JOIN case_parties c ON c.agency_id = l.agency_id AND c.id = l.case_file_id
        """

    /// What the payer has borne of it so far.
    var net: Money {
        Money(minorUnits: amount.minorUnits - principalBack.minorUnits, currency: amount.currency)
    }

    /// The line, or the refusal that there is none.
    static func find(
        _ id: ID<FeeLine>,
        in tx: borrowing some Queryable & ~Copyable
    ) throws -> FeeRow {
        let found: FeeRow? = try tx.first("\(selection) WHERE l.id = \(id)")
        guard let found else { throw CommonRefusal.missing.refusal("No fee has the id \(id).") }
        return found
    }

    /// Refuses a day that lies in the future or before the step that it follows.
    func expect(
        _ field: String,
        _ day: CalendarDate,
        notBefore earlier: CalendarDate?,
        with context: ActionContext
    ) throws(Refusal) {
        guard day <= context.today else {
            throw CommonRefusal.unfit.refusal("\(field) is \(day): that day is still to come.")
        }
        guard let earlier, day < earlier else { return }
        throw CommonRefusal.unfit.refusal("\(field) is \(day), before \(earlier).")
    }
}
