import Core
import Employers
import Model

// What the API shows of projects and their sites.

let projectReadModel = ReadModel(
    of: Project.self,
    "projects of contractors abroad",
    from: "project",
    permission: .partnersRead,
    filters: ["employer_id", "agreement_id", "kind", "country", "state"],
    [
        .text("kind", "contracted (a Chinese contractor's) or third_country."),
        .text("name", "What it is called."),
        .id("employer_id", Employer.self, "The contractor, who employs the workers."),
        .boolean("is_own", "Whether the agency itself is that contractor."),
        .text("owner", "For whom the works are built."),
        .text("country", "Where, ISO 3166-1 alpha-2."),
        .text("contract_number", "The number of the contract between contractor and owner."),
        .date("contract_signed_on", "When that contract was signed."),
        .money(
            "contract_value",
            currency: "contract_value_currency",
            "What the works are worth by it."
        ),
        .text("safety_head", "Who heads the contractor's unit for safety.", .masked),
        .date("safety_plan_adopted_on", "When the safety plan of the project was adopted."),
        .text("reserve_mode", "cash or guarantee: how the contractor's reserve is held."),
        .money("reserve", currency: "reserve_currency", "The contractor's reserve."),
        .text("reserve_bank", "The bank that holds or guarantees it."),
        .date("reserve_valid_until", "The last day of the guarantee; none for cash."),
        .text("intermediary", "Through whom the staff are recruited, if through anyone."),
        .text("intermediary_licence", "The number of that intermediary's licence."),
        .date("intermediary_licensed_until", "The last day of that licence, where it has one."),
        .date("embassy_reported_on", "When the embassy was told of the project contract."),
        .text("embassy_receipt", "The embassy's receipt."),
        .text("three_party_contract", "The contract between contractor, owner and agency."),
        .date("three_party_signed_on", "When the last of the three signed it."),
        .id("agreement_id", Agreement.self, "The agreement of the three states behind it."),
        .date("ended_on", "When it was completed or cancelled."),
        .text("end_reason", "Why it was cancelled."),
        .text("state", "drafted, confirmed, completed or cancelled."),
    ]
)

let projectSiteReadModel = ReadModel(
    of: ProjectSite.self,
    "the sites of projects",
    from: "project_site",
    permission: .partnersRead,
    filters: ["project_id", "site_id", "state"],
    [
        .id("project_id", Project.self, "What is built there."),
        .id("site_id", Site.self, "The contractor's site."),
        .text("permission_number", "The host state's permission for workers at the site."),
        .text("permission_authority", "Who gave it."),
        .date("permission_from", "Its first day."),
        .date("permission_until", "Its last day."),
        .text("state", "current or removed."),
    ]
)
