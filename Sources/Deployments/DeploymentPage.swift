import Casework
import Partners

let deploymentPage = Page(
    of: Deployment.self,
    "legs of work: one worker at one site",
    from: "deployment",
    permission: .deploymentsRead,
    filters: ["case_file_id", "person_id", "state"],
    [
        .id("case_file_id", CaseFile.self, "The case that the leg belongs to."),
        .id("person_id", Person.self, "Who works."),
        .id("site_id", Site.self, "Where the work is done."),
        .date("planned_departure", "The day planned for the departure."),
        .date("planned_end", "The day planned for the end."),
        .date("interviewed_on", "When the confirmation interview was held."),
        .text("interview_language", "The language of the interview."),
        .truth("interview_no_other_fees", "Whether the worker paid nothing beyond the ledger."),
        .truth("interview_holds_papers", "Whether the worker holds the own papers."),
        .truth("interview_understands", "Whether the worker understands the contracts."),
        .date("cleared_on", "When the leg was cleared; that holds fourteen days."),
        .date("departed_on", "The day of departure."),
        .date("arrived_on", "The day of arrival."),
        .date("working_since", "The first working day."),
        .date("last_check_in", "When the worker was heard last."),
        .date("next_check_in", "When the worker is to be asked next."),
        .date("ended_on", "The last day of the leg."),
        .text("end_reason", "Why it ended."),
        .text("state", "planned, cleared, departed, arrived, working, ended or cancelled."),
    ]
)
