import Core
import Deployments
import Employers
import Model

/// Narrative and lessons are in no page: they leave only through `incident read`.
let incidentReadModel = ReadModel(
    of: Incident.self,
    "emergencies that touch many, without their narratives",
    from: "incident",
    permission: .incidentsRead,
    filters: ["country", "state", "grade"],
    [
        .text("country", "ISO 3166-1 alpha-2."),
        .id("site_id", Site.self, "The site, where it happened at one."),
        .text("place", "Where it happened."),
        .text("kind", "What sort of emergency it is."),
        .instant("happened_at", "When it happened."),
        .instant("heard_at", "When the agency heard of it: the clocks run from here."),
        .integer("dead", "How many are dead, workers of the agency and others."),
        .integer("injured", "How many are injured."),
        .integer("missing", "How many are missing."),
        .integer("affected", "How many it concerns altogether."),
        .text("least_grade", "The lowest grade that these numbers allow: a default to confirm."),
        .text("grade", "I, II, III or IV, I the gravest; empty until it is graded."),
        .instant("graded_at", "When it was graded last."),
        .instant("embassy_told_at", "When the embassy or consulate was told."),
        .text("embassy_proof", "What shows that the embassy was told.", .masked),
        .instant("authority_told_at", "When the authorities at home were told."),
        .text("authority_proof", "What shows that the authorities were told.", .masked),
        .instant("counted_at", "When heads were counted last."),
        .integer("continuing_reports", "How many continuing reports were sent."),
        .instant("continued_at", "When the newest of them was sent."),
        .text("continued_reference", "What shows the newest continuing report.", .masked),
        .instant("contained_at", "When the danger was over."),
        .instant("final_at", "When the final report was sent."),
        .text("final_reference", "What shows the final report.", .masked),
        .boolean("plan_revised", "Whether the plan for incidents was revised since."),
        .instant("closed_at", "When it was closed."),
        .text(
            "state",
            "reported, graded, responding, contained, follow_up, final_report or closed."
        ),
    ]
)

let incidentPersonReadModel = ReadModel(
    of: IncidentPerson.self,
    "head counts: who was where an incident happened, and what became of each",
    from: "incident_person",
    permission: .incidentsRead,
    filters: ["incident_id", "person_id", "case_id", "condition"],
    [
        .id("incident_id", Incident.self, "The incident."),
        .id("person_id", Person.self, "Who was there."),
        .id("case_id", CaseFile.self, "The placement that brought the worker there."),
        .id("deployment_id", Deployment.self, "The deployment, which names site and crew."),
        .text("condition", "unknown, safe, injured, missing or dead."),
        .instant("learnt_at", "When that was learnt; empty while it is unknown."),
    ]
)
