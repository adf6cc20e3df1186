import Core
import Model

// What the API shows of employers and what is known of them.

let employerReadModel = ReadModel(
    of: Employer.self,
    "foreign employers",
    from: "employer",
    permission: .partnersRead,
    filters: ["state", "country"],
    [
        .text("name", "The name as registered, in any script."),
        .text("latin_name", "The name in Latin letters, where it is known."),
        .json("other_names", "Former names and other spellings."),
        .text("kind", "enterprise or institution."),
        .text("country", "Where it is registered, ISO 3166-1 alpha-2."),
        .text("registration_number", "The number under which the country registers it."),
        .text("hiring_permit", "The permit to hire foreigners, as stated at the registration."),
        .text("restricted_reason", "Why it was restricted or blacklisted last."),
        .text(
            "state",
            "prospect, due_diligence, approved, active, restricted, blacklisted or closed."
        ),
    ]
)

let siteReadModel = ReadModel(
    of: Site.self,
    "the sites of employers",
    from: "site",
    permission: .partnersRead,
    filters: ["employer_id", "state"],
    [
        .id("employer_id", Employer.self, "Whose site it is."),
        .text("name", "What the employer calls it."),
        .text("country", "Where it lies, ISO 3166-1 alpha-2."),
        .text("region", "Its region, ISO 3166-2."),
        .text("address", "The address."),
        .text("time_zone", "The IANA name of its time zone."),
        .text("state", "open or closed."),
    ]
)

let ownerReadModel = ReadModel(
    of: EmployerOwner.self,
    "the owners of employers",
    from: "employer_owner",
    permission: .partnersRead,
    filters: ["employer_id", "nationality", "state"],
    [
        .id("employer_id", Employer.self, "What is owned."),
        .text("name", "The name in Latin letters.", .masked),
        .text("native_name", "The name in its own script.", .masked),
        .json("other_names", "Former names and other spellings.", .masked),
        .text("kind", "person or entity."),
        .text("nationality", "The nationality, or where the entity is registered."),
        .integer("share_basis_points", "The share in hundredths of a per cent."),
        .text(
            "birth_date",
            "The day of birth of a person, or as much of it as is known.",
            .masked
        ),
        .text("source", "Where this is written."),
        .date("ended_on", "The last day, for a former owner."),
        .text("state", "current or former."),
    ]
)

let employerPermitReadModel = ReadModel(
    of: EmployerPermit.self,
    "employers' permits to hire foreigners",
    from: "employer_permit",
    permission: .partnersRead,
    filters: ["employer_id", "country", "state"],
    [
        .id("employer_id", Employer.self, "Who holds it."),
        .text("country", "The destination."),
        .text("programme", "The programme; every one of the country when empty."),
        .text("number", "The number on the permit."),
        .text("authority", "Who gave it."),
        .date("valid_from", "The first day."),
        .date("valid_until", "The last day."),
        .integer("quota", "How many workers it allows."),
        .text("state", "valid or withdrawn."),
    ]
)

let findingReadModel = ReadModel(
    of: EmployerFinding.self,
    "what was found against employers",
    from: "employer_finding",
    permission: .partnersRead,
    filters: ["employer_id", "kind", "state"],
    [
        .id("employer_id", Employer.self, "Against whom."),
        .text("kind", "What it did."),
        .date("happened_on", "The last day on which it happened."),
        .text("source", "Who found it."),
        .text("description", "What happened."),
        .text("withdrawn_reason", "What proved it wrong, where it did."),
        .text("state", "recorded or withdrawn."),
    ]
)

let dueDiligenceReadModel = ReadModel(
    of: DueDiligence.self,
    "due diligence on employers",
    from: "due_diligence",
    permission: .partnersRead,
    filters: ["employer_id", "state"],
    [
        .id("employer_id", Employer.self, "On whom."),
        .date("checked_on", "The day on which it was finished."),
        .date("valid_until", "The last day on which it may be relied on."),
        .boolean("exists_legally", "Whether the register knows the employer."),
        .boolean("is_entity", "Whether it is an enterprise or institution."),
        .boolean("permit_checked", "Whether its permit was seen, or none is asked for."),
        .boolean("owners_listed", "Whether all owners are recorded."),
        .date("site_visited_on", "The day of the visit to the site."),
        .integer("adverse_cases", "Justified complaints and judgments."),
        .boolean("dprk_partner", "Whether it has a partner of the DPRK."),
        .boolean("dprk_crew", "Whether workers of the DPRK work for it."),
        .boolean("wages_lawful", "Whether its wages meet the law of the place."),
        .boolean("housing_adequate", "Whether the housing is fit to live in."),
        .boolean(
            "turnover_checked",
            "Whether dismissals and missing workers of the year before were asked for; empty where nobody asked."
        ),
        .date(
            "credit_checked_on",
            "The day on which the public record of bad credit was read; empty where nobody looked."
        ),
        .text("credit_source", "Which record it was."),
        .boolean("credit_listed", "Whether the employer stood in it."),
        .text("evidence", "What was seen, asked and read."),
        .text("state", "proposed, current or superseded."),
    ]
)

let workDeclarationReadModel = ReadModel(
    of: WorkDeclaration.self,
    "what employers declare of work and pay",
    from: "work_declaration",
    permission: .partnersRead,
    filters: ["employer_id", "occupation", "state"],
    [
        .id("employer_id", Employer.self, "Who declares."),
        .text("occupation", "The work, ISCO-08."),
        .json("natures", "What the work is, in closed words."),
        .text("description", "The work in the employer's words."),
        .money("pay", "What the worker gets."),
        .money("local_pay", "What a local worker gets in the same job."),
        .text("pay_unit", "hour, day or month."),
        .integer("hours_week", "The hours of work in a week."),
        .date("valid_from", "From which day it holds."),
        .text("evidence", "Where the declaration lies."),
        .text("state", "declared or superseded."),
    ]
)

let minimumWageReadModel = ReadModel(
    of: MinimumWage.self,
    "minimum wages by country and region",
    from: "minimum_wage",
    permission: .partnersRead,
    filters: ["country", "region", "state"],
    [
        .text("country", "The country."),
        .text("region", "The region, ISO 3166-2; the whole country when empty."),
        .money("amount", "The least pay; zero where the law sets none."),
        .text("pay_unit", "hour, day or month."),
        .date("valid_from", "The first day."),
        .date("valid_until", "The last day, if it is known."),
        .text("source", "The law or notice."),
        .text("owner", "Who sets it."),
        .text("state", "provisional, confirmed or superseded."),
    ]
)
