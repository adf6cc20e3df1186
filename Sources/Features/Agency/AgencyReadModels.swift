import Core
import Directory
import Model

// What the API shows of the agency itself.

let licenceReadModel = ReadModel(
    of: Licence.self,
    "the agency's licences",
    from: "licence_shown",
    permission: .partnersRead,
    filters: ["state"],
    [
        .text("number", "The number on the certificate."),
        .text("authority", "The commerce authority that granted it, or will decide."),
        .text("credit_code", "The agency's unified social credit code."),
        .text("legal_representative", "The agency's legal representative."),
        .yuan("paid_in_capital", "The paid-in capital."),
        .json("channels", "The channels that it covers."),
        .date("applied_on", "When the authority received the application."),
        .date("approved_on", "The day of the approval."),
        .date("registered_on", "The day of the business registration."),
        .date("valid_until", "The last day of validity, if one is stated."),
        .date("rectify_until", "Until when something is to be corrected."),
        .date("decided_on", "The day of the authority's last decision on it."),
        .text("evidence", "What a second person held it against."),
        .text(
            "state",
            "recorded, draft, applied, approved, registered, reserve_paid, active, rectification, suspended, lifted, ceasing, ceased, revoked or withdrawn."
        ),
    ]
)

let licenceChangeReadModel = ReadModel(
    of: LicenceChange.self,
    "changes of the licence",
    from: "licence_change_shown",
    permission: .partnersRead,
    filters: ["licence_id", "state"],
    [
        .id("licence_id", Licence.self, "The licence."),
        .text("what", "What changed."),
        .text("description", "What it was and what it is now."),
        .date("changed_on", "The day of the change."),
        .json("awaited_channels", "The wider scope that a second person confirms."),
        .date("awaited_until", "The later end that a second person confirms."),
        .text("evidence", "What the second person held it against."),
        .text("state", "waits for a second person, or holds."),
    ]
)

let branchReadModel = ReadModel(
    of: Branch.self,
    "the agency's branches",
    from: "branch_shown",
    permission: .partnersRead,
    filters: ["licence_id", "state"],
    [
        .id("licence_id", Licence.self, "The licence that it works under."),
        .text("name", "The name as registered."),
        .text("credit_code", "Its own unified social credit code, if it has one."),
        .text("address", "Where it is."),
        .text("head", "Who leads it."),
        .json(
            "scope",
            as: [CorridorChannel].self,
            "The channels that are left to it by the licence of today."
        ),
        .boolean("may_work", "Whether it is open and its licence active."),
        .date("opened_on", "The first day."),
        .date("closed_on", "The last day."),
        .text("state", "open or closed."),
    ]
)

let executiveReadModel = ReadModel(
    of: Executive.self,
    "the managers who know the business",
    from: "executive",
    permission: .partnersRead,
    filters: ["state"],
    [
        .text("name", "The name.", .masked),
        .text("position", "The position."),
        .text("qualification", "How the person knows the business."),
        .date("appointed_on", "The first day."),
        .date("left_on", "The last day."),
        .text("state", "serving or left."),
    ]
)

let incidentPlanReadModel = ReadModel(
    of: IncidentPlan.self,
    "plans for incidents abroad",
    from: "incident_plan",
    permission: .partnersRead,
    filters: ["state"],
    [
        .text("title", "What the plan is called."),
        .text("summary", "Who does what in which hour."),
        .date("adopted_on", "The day of the adoption."),
        .date("reviewed_on", "The adoption or the newest review."),
        .text("state", "current or superseded."),
    ]
)

let reserveReadModel = ReadModel(
    of: Reserve.self,
    "the parts of the agency's risk reserve",
    from: "reserve",
    permission: .partnersRead,
    filters: ["mode", "state"],
    [
        .text("mode", "cash or guarantee."),
        .text("bank", "The bank that holds or guarantees it."),
        .id("bank_id", Body.self, "The same bank in the directory, where it is named so."),
        .money("amount", "The amount that was paid in or guaranteed."),
        .money("drawn", "What was drawn of it and not topped up."),
        .text("guarantee_number", "The number of the guarantee."),
        .date("deposited_on", "The day of the deposit or of the guarantee."),
        .date("valid_until", "The last day of the guarantee, if one is stated."),
        .text("state", "held or released."),
    ]
)

let reserveDrawReadModel = ReadModel(
    of: ReserveDraw.self,
    "draws on the risk reserve",
    from: "reserve_draw",
    permission: .partnersRead,
    filters: ["reserve_id", "purpose", "state"],
    [
        .id("reserve_id", Reserve.self, "From which part it was drawn."),
        .text("purpose", "One of the four of Decree 620 Art. 10."),
        .yuan("amount", "How much."),
        .yuan("topped_up", "How much of it was put back."),
        .id("case_id", CaseFile.self, "The case that it served."),
        .integer("persons", "How many workers it served."),
        .text("authority_reference", "The authority's decision or the court's judgment."),
        .date("drawn_on", "The day of the use."),
        .date("due_on", "The last day to put it back."),
        .date("topped_up_on", "When something was put back last."),
        .text("state", "open or topped_up."),
    ]
)
