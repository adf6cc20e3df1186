import Core
import Corridors
import Directory
import Employers
import Model

// What the API shows of the feature's nouns.

let jobOrderReadModel = ReadModel(
    of: JobOrder.self,
    "job orders of foreign employers",
    from: "job_order",
    permission: .ordersRead,
    filters: [
        "reference", "employer_id", "site_id", "corridor_id", "cooperation_id", "project_id",
        "occupation", "state", "closes_on",
    ],
    [
        .text("reference", "The number that the employer gave the demand letter."),
        .id("employer_id", Employer.self, "Who asks for workers."),
        .id("site_id", Site.self, "Where the work is done."),
        .id("corridor_id", Corridor.self, "The corridor on which the workers go."),
        .id("cooperation_id", Contract.self, "The cooperation contract it is under."),
        .id("project_id", Project.self, "The project that the workers are wanted for."),
        .text("occupation", "The occupation in ISCO-08."),
        .integer("headcount", "How many workers are wanted."),
        .integer("filled", "How many places are taken."),
        .money("pay", currency: "pay_currency", "The basic pay of one unit."),
        .text("pay_unit", "hour, day or month."),
        .json("pay_components", as: [Strict<PaySum>].self, "What is paid on top."),
        .json(
            "deductions",
            as: [Strict<PaySum>].self,
            "What is taken off, each with its basis."
        ),
        .json(
            "worker_costs",
            as: [Strict<WorkerCost>].self,
            "What the worker bears; an empty list states that there is nothing."
        ),
        .integer("hours_week", "The regular hours a week."),
        .text("housing", "Where and how the workers live."),
        .integer("contract_months", "How long the employment runs."),
        .json("nationalities", "The nationalities asked for, if any are."),
        .text("sex_term", "any, female or male."),
        .integer("minimum_age", "The least age asked for."),
        .integer("maximum_age", "The greatest age asked for."),
        .text("requirements", "What else is asked of the workers."),
        .text("terms_basis", "Why the work itself demands a sex or an age."),
        .date("opens_on", "The day of the letter."),
        .date("closes_on", "The last day on which a place may be taken."),
        .text("employer_signatory", "Who signed for the employer.", .masked),
        .date("signed_on", "The day of the signature."),
        .text("authority", "Who confirmed the letter."),
        .text("authority_reference", "Under which number."),
        .date("authority_checked_on", "The day of the confirmation."),
        .text("hold_reason", "What an order on hold waits for."),
        .text(
            "state",
            "draft, employer_signed, authority_checked, open, on_hold, partially_filled, filled, closed or cancelled."
        ),
    ]
)

let jobOrderPlaceReadModel = ReadModel(
    of: JobOrderPlace.self,
    "the places of job orders, each with its case",
    from: "job_order_place",
    permission: .ordersRead,
    filters: ["job_order_id", "case_id", "person_id", "state"],
    [
        .id("job_order_id", JobOrder.self, "The order."),
        .id("case_id", CaseFile.self, "The case that took the place."),
        .id("person_id", Person.self, "The worker."),
        .date("taken_on", "The day on which it was taken."),
        .date("vacated_on", "The day on which it was given back."),
        .text("vacated_because", "Why it was given back."),
        .text("state", "taken or vacated."),
    ]
)

let vacancyReadModel = ReadModel(
    of: Vacancy.self,
    "items of the labour information network",
    from: "vacancy",
    permission: .ordersRead,
    filters: [
        "destination", "occupation", "source_kind", "channel", "job_order_id", "valid_until",
        "state",
    ],
    [
        .text("title", "What is offered."),
        .text("body", "The text that workers read."),
        .text("language", "The language of the text."),
        .text("source", "Who or what it comes from."),
        .text("source_kind", "What kind of source that is."),
        .text("url", "The address on the web at which the item stands."),
        .text("employer_name", "The employer as the item names it."),
        .text("destination", "The country of the work, ISO 3166-1 alpha-2."),
        .text("place", "The place of work."),
        .text("occupation", "The occupation in ISCO-08."),
        .integer("headcount", "How many workers are wanted."),
        .money("pay", currency: "pay_currency", "The basic pay of one unit."),
        .text("pay_unit", "hour, day or month."),
        .json(
            "worker_costs",
            as: [Strict<WorkerCost>].self,
            "What the worker bears; an empty list states that there is nothing."
        ),
        .date("valid_until", "The last day of the offer."),
        .date("verified_on", "The day on which it was verified."),
        .text("verification_method", "embassy, employer_visit or registry."),
        .text("verification_evidence", "What shows that it is true."),
        .integer("authenticity_score", "How sure that makes it, from 0 to 100."),
        .text("channel", "Through what kind of body or medium it goes."),
        .text("transmitted_to", "To whom it was handed on."),
        .id("sub_agent_id", SubAgent.self, "The informant, where it goes through one."),
        .date("published_on", "The day since which workers may read it."),
        .integer("reached", "How many it has reached."),
        .id("job_order_id", JobOrder.self, "The order that it became."),
        .text("ended_because", "Why it was withdrawn or rejected."),
        .text(
            "state",
            "collected, screened, verified, transmitted, published, matched, feedback_received, expired, withdrawn or rejected_fake."
        ),
    ]
)

let vacancyFeedbackReadModel = ReadModel(
    of: VacancyFeedback.self,
    "what came back on published items",
    from: "vacancy_feedback",
    permission: .ordersRead,
    filters: ["vacancy_id", "giver", "doubts_authenticity"],
    [
        .id("vacancy_id", Vacancy.self, "The item."),
        .text("giver", "Who answered."),
        .text("feedback", "What was said.", .masked),
        .boolean("doubts_authenticity", "Whether it doubts the offer."),
        .date("received_on", "The day."),
    ]
)
