import Core
import Directory
import Employers
import Model

let deploymentReadModel = ReadModel(
    of: Deployment.self,
    "deployments: the work of one worker at one site",
    from: "deployment",
    permission: .deploymentsRead,
    filters: ["case_id", "person_id", "crew_id", "state"],
    [
        .id("case_id", CaseFile.self, "The case that the deployment belongs to."),
        .id("person_id", Person.self, "Who works."),
        .id("site_id", Site.self, "Where the work is done."),
        .id("crew_id", Crew.self, "The crew in which the worker travels and works."),
        .id("moved_from_id", Deployment.self, "The deployment that was left abroad for this one."),
        .date("planned_departure", "The day planned for the departure."),
        .date("planned_end", "The day planned for the end."),
        .date("interviewed_on", "When the confirmation interview was held."),
        .text("interview_language", "The language of the interview."),
        .boolean("interview_no_other_fees", "Whether the worker paid nothing beyond the ledger."),
        .boolean("interview_holds_papers", "Whether the worker holds the own papers."),
        .boolean("interview_understands", "Whether the worker understands the contracts."),
        .boolean(
            "interview_no_deposit",
            "Whether nobody holds a deposit or property of the worker, kin or close persons."
        ),
        .boolean(
            "interview_no_penalty",
            "Whether no contract sets a penalty on the worker, kin or close persons."
        ),
        .text("pay_method", "How the wages are paid."),
        .boolean("pay_account_is_own", "Whether the account is the worker's; empty without one."),
        .id("pay_bank_id", Body.self, "The bank of the transfer, where it is named."),
        .date("pay_recorded_on", "When the way of payment was recorded."),
        .date("purpose_signed_on", "When compliance signed the purpose of a trainee's stay."),
        .date("cleared_on", "When the deployment was cleared; that holds fourteen days."),
        .date("booked_on", "When the ticket was recorded."),
        .text("ticket_reference", "The number of the ticket or booking out.", .masked),
        .text("carrier", "Who carries the worker out."),
        .text("escort", "Who travels along.", .masked),
        .date("travels_on", "The day on the ticket."),
        .date("departed_on", "The day of departure."),
        .date("arrived_on", "The day of arrival."),
        .date("working_since", "The first working day."),
        .date("last_check_in", "When the worker was heard last."),
        .date("next_check_in", "When the worker is to be asked next."),
        .date("fault_found_on", "When the worker was found at fault for an early end."),
        .text("fault_decision", "The decision that finds it.", .masked),
        .date("ended_on", "The last day of the deployment."),
        .text("end_reason", "Why it ended."),
        .text("state", "planned, cleared, booked, departed, arrived, working, ended or cancelled."),
    ]
)
