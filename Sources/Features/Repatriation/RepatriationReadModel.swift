import Core
import Model

let repatriationReadModel = ReadModel(
    of: Repatriation.self,
    "ways home, each with the owner of its cost",
    from: "repatriation",
    permission: .repatriationRead,
    filters: ["case_id", "state", "cause"],
    [
        .id("person_id", Person.self, "Who comes home."),
        .id("case_id", CaseFile.self, "The placement that it ends."),
        .text("cause", "Why the worker comes home, from a closed list."),
        .boolean("is_urgent", "Whether the ticket is due within 48 hours."),
        .instant("noticed_at", "When the agency heard of it."),
        .instant("ticket_due", "Until when the ticket must be there; empty when not urgent."),
        .text("cost_owner", "Who pays."),
        .text("cost_basis", "Why that one pays.", .masked),
        .text("fault_document", "The decision of sole fault, where the worker pays.", .masked),
        .text("ticket_reference", "The number of the ticket or booking home.", .masked),
        .instant("ticketed_at", "When the ticket was there."),
        .money("cost", currency: "cost_currency", "What the ticket cost."),
        .date("travelled_on", "The day of departure for home."),
        .date("arrived_on", "The day of arrival at home."),
        .instant("kin_told_at", "When the next of kin were told of a death."),
        .instant("embassy_told_at", "When the embassy was told of it."),
        .instant("insurer_told_at", "When the insurer was told of it."),
        .instant("remains_cared_at", "When the remains were cared for."),
        .date("cancelled_on", "When it was given up."),
        .instant("closed_at", "When it was closed."),
        .text(
            "state",
            "opened, cost_decided, ticketed, travelling, arrived, closed or cancelled."
        ),
    ]
)
