import Core
import Model

/// Narrative and safe contact are in no page: they leave only through `rights-case read`.
let rightsCaseReadModel = ReadModel(
    of: RightsCase.self,
    "complaints and detected wrongs, without their narratives",
    from: "rights_case",
    permission: .rightsRead,
    filters: ["case_id", "state", "priority"],
    [
        .id("person_id", Person.self, "The worker concerned."),
        .id("case_id", CaseFile.self, "The placement concerned."),
        .text("category", "What it is about."),
        .text("reporter", "worker, family, staff or anonymous."),
        .text("language", "The language in which it was told."),
        .instant("received_at", "When the agency heard of it."),
        .instant("acknowledge_due", "Until when the reporter must be answered."),
        .instant("triage_due", "Until when it must be triaged."),
        .instant("report_due", "Until when the agency first reports what it is doing."),
        .date("settle_by", "The day by which it should be settled."),
        .instant("reported_at", "When the agency first reported."),
        .instant("acknowledged_at", "When the reporter was answered."),
        .instant("triaged_at", "When it was triaged first."),
        .json(
            "indicators",
            as: [IndicatorFinding].self,
            "Indicators of forced labour, each with its level of evidence."
        ),
        .text("priority", "usual or urgent; computed from the indicators, never by hand."),
        .boolean("employer_notice_consent", "Whether the worker agreed that the employer is told."),
        .money("claim", currency: "claim_currency", "What is owed."),
        .text("claim_clause", "The clauses from which the claim was computed."),
        .json(
            "claim_basis",
            as: WageReckoning.self,
            "The wages as they were reckoned: lines, due, paid and owed, month by month."
        ),
        .money("remedy", currency: "remedy_currency", "What is shown to have been paid."),
        .text("remedy_evidence", "What shows the remedy.", .masked),
        .instant("remedied_at", "When the newest remedy was recorded."),
        .instant("confirmed_at", "When the worker said that it is put right."),
        .text("confirmed_language", "The language in which the worker was asked."),
        .integer("failed_contacts", "Days with vain attempts since the worker was last reached."),
        .date("last_failed_on", "The last of these days."),
        .instant("closed_at", "When it was closed."),
        .text(
            "state",
            "received, acknowledged, triaged, claimed, remedied, confirmed, closed or reopened."
        ),
    ]
)
