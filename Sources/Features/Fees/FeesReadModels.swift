import Core
import Corridors
import Model

let feeReadModel = ReadModel(
    of: FeeLine.self,
    "fee lines: who pays what to whom",
    from: "fee_page",
    permission: .feesRead,
    filters: ["case_id", "person_id", "category", "payer", "state"],
    [
        .id("person_id", Person.self, "The worker."),
        .id("case_id", CaseFile.self, "The case."),
        .text("category", "What is paid for."),
        .text("heading", "The ILO's heading: F1 recruitment fees, F2 related costs."),
        .text("payer", "worker, agency, employer or state."),
        .text("payee", "Who is paid."),
        .text("payee_kind", "agency, employer, supervising_body, authority or provider."),
        .text("host_side", "The cost of the host that it is, where it is one."),
        .text("description", "What is bought, as the worker read it."),
        .money("amount", "The amount."),
        .id("rate_id", ExchangeRate.self, "The rate of the day on which the worker was told."),
        .yuan("home", "The amount in yuan at that rate."),
        .text("basis", "The law or clause by which it may be charged."),
        .date("disclosed_on", "The day on which the worker was told."),
        .text("disclosed_language", "The language in which the worker was told."),
        .id("statement_id", FeeStatement.self, "The statement that the worker was shown last."),
        .integer("statement_version", "The version of that statement."),
        .date("consented_on", "The day on which the worker agreed to it."),
        .text("due_trigger", "The clause by which it falls due, or fell due."),
        .integer("due_days", "Days after the clause, where the line named its clause ahead."),
        .date("due_on", "The day by which it is to be paid."),
        .date("paid_on", "The day of the payment."),
        .text("receipt_number", "The number of the receipt."),
        .text("refund_cause", "Why money goes back to the worker."),
        .money("refund", "How much is owed back."),
        .text("refund_basis", "How that was reckoned."),
        .date("refund_due_on", "The day by which it is to be paid back."),
        .date("refunded_on", "The day on which it was paid back."),
        .money("refunded", "How much of the fee was paid back."),
        .money("refund_interest", "The interest that was paid with it."),
        .text("refund_receipt", "The number of the refund's receipt."),
        .date("refund_confirmed_on", "The day on which the worker confirmed the refund."),
        .date("written_off_on", "The day on which a refund was given up."),
        .text("reversal_reason", "Why the line was, or is to be, reversed."),
        .date("reversed_on", "The day of the reversal."),
        .text(
            "state",
            "proposed, disclosed, consented, due, paid, refundable, refunded, written_off or reversed."
        ),
    ]
)

let statementReadModel = ReadModel(
    of: FeeStatement.self,
    "statements of fees as workers were shown them",
    from: "fee_statement_page",
    permission: .feesRead,
    filters: ["case_id", "person_id"],
    [
        .id("person_id", Person.self, "The worker."),
        .id("case_id", CaseFile.self, "The case."),
        .integer("number", "The version, counted from 1 in each case."),
        .text("language", "The language in which it was shown."),
        .date("shown_on", "The day on which it was shown."),
        .json(
            "items",
            as: [StatementItem].self,
            "Each line: what, category, payer, payee, amount, basis, its clause where it names one, and the sentence that was shown."
        ),
        .text("digest", "SHA-256 of the items as canonical JSON (RFC 8785), in hexadecimal."),
    ]
)

let scheduleReadModel = ReadModel(
    of: FeeSchedule.self,
    "schedules of fees that the agency publishes",
    from: "fee_schedule",
    permission: .feesRead,
    filters: ["destination", "programme", "state"],
    [
        .text("destination", "The country (ISO 3166-1); every one when empty."),
        .text("programme", "The programme; every one when empty."),
        .text("edition", "What the agency calls this edition."),
        .text("basis", "How the amounts are reckoned, as published."),
        .text("address", "Where everybody can read it."),
        .date("valid_from", "The first day on which it holds."),
        .date("valid_until", "The first day on which it holds no more."),
        .json(
            "lines",
            as: [Strict<ScheduledCost>].self,
            "What the worker may be charged; an empty list states that there is nothing."
        ),
        .date("published_on", "The day on which a second person let it count."),
        .text("withdrawn_reason", "Why it was withdrawn, where it was."),
        .text("state", "draft, published, superseded or withdrawn."),
    ]
)

let capReadModel = ReadModel(
    of: FeeCap.self,
    "caps: what a worker may be charged at most",
    from: "fee_cap",
    permission: .feesRead,
    filters: ["destination", "programme", "covers", "effect", "state"],
    [
        .text("destination", "The country (ISO 3166-1); every one when empty."),
        .text("programme", "The programme; every one when empty."),
        .text("province", "Whose guidance it is (GB/T 2260)."),
        .text("covers", "service_fee, sender_total or worker_total."),
        .text("kind", "absolute, months_of_pay or share_of_pay."),
        .integer("value", "Minor units, months, or thousandths of the pay of the whole term."),
        .text("currency", "The currency of an absolute cap (ISO 4217)."),
        .text("effect", "blocks or warns."),
        .date("effective_from", "The first day on which it holds."),
        .date("effective_until", "The first day on which it holds no more."),
        .date("end_asked_until", "The day on which it is to end, as one person asked."),
        .text("source", "Where the limit is written."),
        .text("owner_role", "The role that watches over it."),
        .text("state", "provisional, confirmed or withdrawn."),
    ]
)

let rateReadModel = ReadModel(
    of: ExchangeRate.self,
    "exchange rates by day",
    from: "exchange_rate",
    permission: .feesRead,
    filters: ["base", "quote", "day", "state"],
    [
        .money("base", currency: "base", "An amount in the one currency."),
        .money("quote", currency: "quote", "What it is worth in the other."),
        .date("day", "The day of the rate."),
        .text("source", "Who published it."),
        .text("state", "recorded or withdrawn."),
    ]
)

let surveyReadModel = ReadModel(
    of: FeeSurvey.self,
    "what workers abroad say to have paid, beside what was booked",
    from: "fee_survey",
    permission: .feesRead,
    filters: ["case_id", "person_id", "agrees"],
    [
        .id("person_id", Person.self, "The worker."),
        .id("case_id", CaseFile.self, "The case."),
        .date("asked_on", "The day of the talk."),
        .text("language", "Its language."),
        .money("stated", "What the worker says to have paid."),
        .money("booked", "What was booked; none in another currency."),
        .boolean("agrees", "Whether the two are within 5 %."),
    ]
)

let loanReadModel = ReadModel(
    of: WorkerLoan.self,
    "debts that workers took on for a placement",
    from: "worker_loan",
    permission: .feesRead,
    filters: ["case_id", "person_id", "lender_kind", "state"],
    [
        .id("person_id", Person.self, "The worker."),
        .id("case_id", CaseFile.self, "The case."),
        .text("lender_kind", "recruiter, affiliate, sub_agent, employer, bank, family or other."),
        .text("lender", "The lender.", .masked),
        .money("amount", "The amount."),
        .date("taken_on", "The day of the loan."),
        .date("settled_on", "The day on which the debt ended."),
        .text("state", "open, settled or withdrawn."),
    ]
)
