import Core
import Directory
import Employers
import Model
import Orders

// What the API shows of the feature's nouns.

let caseReadModel = ReadModel(
    of: CaseFile.self,
    "placements, from application to closing",
    from: "case_file",
    permission: .casesRead,
    filters: [
        "person_id", "employer_id", "job_order_id", "project_id", "sub_agent_id", "state",
        "end_reason",
    ],
    [
        .id("person_id", Person.self, "Who goes."),
        .id("employer_id", Employer.self, "For whom the person works."),
        .id("site_id", Site.self, "The place of work, one of that employer's."),
        .text("destination", "The country of the site, ISO 3166-1 alpha-2."),
        .text("programme", "The programme, such as JP-SSW-1."),
        .text("occupation", "The occupation in ISCO-08."),
        .date("planned_departure", "The day of departure as planned."),
        .date("planned_end", "The last day abroad as planned."),
        .date("hotline_card_on", "When the card with the hotlines was handed over."),
        .text("hotline_card_language", "The language of that card, a BCP 47 tag."),
        .date("data_consent_on", "When the person agreed to the use of personal data."),
        .id("job_order_id", JobOrder.self, "The job order whose place it fills."),
        .id("project_id", Project.self, "The project that the worker goes to, if it is one."),
        .date("applied_on", "The day of the application to the programme."),
        .date("selected_on", "The day of the selection, from which the waiting runs."),
        .date("reconfirmed_on", "When the worker last said that the word still holds."),
        .id("sub_agent_id", SubAgent.self, "Through whom the worker came, if so."),
        .text("end_reason", "Why it was given up, in a word of a closed list; null otherwise."),
        .text("state", "open, closed or withdrawn."),
    ]
)

let transferReadModel = ReadModel(
    of: Transfer.self,
    "personal data that went to employers abroad",
    from: "transfer_page",
    permission: .applicantsRead,
    filters: ["person_id", "case_id", "employer_id", "state"],
    [
        .id("person_id", Person.self, "Whose data they are."),
        .id("case_id", CaseFile.self, "For which case."),
        .id("employer_id", Employer.self, "The employer who has the data."),
        .text("country", "Where, ISO 3166-1 alpha-2."),
        .json("kinds", "What kinds of data went."),
        .text("purpose", "What the data went for."),
        .text("legal_route", "On what ground they left China."),
        .text("assessment", "The number of the impact assessment."),
        .date("assessed_on", "The day of that assessment."),
        .date("transferred_on", "The day of the transfer."),
        .date("stopped_on", "When the recipient was told to stop."),
        .text("state", "recorded or stopped."),
    ]
)
