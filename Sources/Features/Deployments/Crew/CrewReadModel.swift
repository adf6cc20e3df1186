import Core
import Employers
import Model

let crewReadModel = ReadModel(
    of: Crew.self,
    "crews: workers who travel and work together; their deployments are listed by crew_id",
    from: "crew",
    permission: .deploymentsRead,
    filters: ["site_id", "state"],
    [
        .id("site_id", Site.self, "Where they work."),
        .text("name", "What the crew is called."),
        .integer("size_most", "How many there may be."),
        .text("language", "The language in which the crew is led."),
        .text("shift", "day, evening, night or rotating."),
        .id("leader_id", Person.self, "The member who leads."),
        .id("manager_id", Staff.self, "The manager on site."),
        .date("confirmed_on", "When the crew was confirmed as it is."),
        .date("departed_on", "When the last of its first members had left."),
        .date("arrived_on", "When all were there."),
        .date("returning_since", "When the way home began."),
        .date("dissolved_on", "When it was dissolved."),
        .text("state", "forming, confirmed, departed, on_site, returning or dissolved."),
    ]
)
