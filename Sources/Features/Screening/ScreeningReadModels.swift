import Core
import Directory
import Employers
import Model

// What the API shows of the feature's nouns.

let sanctionsListReadModel = ReadModel(
    of: SanctionsList.self,
    "editions of sanctions lists",
    from: "sanctions_list_page",
    permission: .screeningRead,
    filters: ["publisher", "state"],
    [
        .text("publisher", "un, ofac-sdn, ofac-others or eu."),
        .text("format", "How its files are written."),
        .text("edition", "What the publisher calls it."),
        .date("dated", "The day of the edition."),
        .integer("bytes", "How long its files are."),
        .text("sha256", "SHA-256 of the files as published."),
        .text("entries_sha256", "SHA-256 of the entries as read from them."),
        .integer("individuals", "How many people it lists."),
        .integer("entities", "How many organisations it lists."),
        .integer("others", "How many ships and aircraft it lists."),
        .integer("names", "How many names they have."),
        .integer("oddity_count", "How many oddities there are in its files."),
        .json("oddities", as: [ListOddity].self, "The first 500 of them, entry by entry."),
        .text("withdraw_reason", "Why somebody proposes to withdraw it, or proposed it."),
        .integer("queued", "How many subjects it put into the backlog."),
        .integer("screened", "How many comparisons were made under it."),
        .integer("stopped", "How many of them hold or wait for a lawyer."),
        .instant("rescreened_at", "When nobody waited any more."),
        .text("state", "receiving, waiting, current, superseded, abandoned or withdrawn."),
    ]
)

let sanctionsEntryReadModel = ReadModel(
    of: SanctionsEntry.self,
    "who and what the editions list",
    from: "sanctions_entry_page",
    permission: .screeningRead,
    filters: ["list_id", "reference"],
    [
        .id("list_id", SanctionsList.self, "The edition."),
        .text("reference", "The publisher's reference."),
        .text("kind", "individual, entity, vessel or aircraft."),
        .text("name", "The primary name."),
        .json(
            "record",
            as: ListedEntry.self,
            "Names with quality, births, nationalities, documents, programme."
        ),
    ]
)

let sanctionCheckReadModel = ReadModel(
    of: SanctionCheck.self,
    "persons, employers, owners, sub-agents and bodies as compared with the lists",
    from: "sanction_check_page",
    permission: .screeningRead,
    filters: ["state", "subject_kind", "person_id", "employer_id", "sub_agent_id", "body_id"],
    [
        .text("subject_kind", "person, employer, owner, sub_agent or body."),
        .id("person_id", Person.self, "The person compared."),
        .id("employer_id", Employer.self, "The employer compared, or the owner's."),
        .text("owner_id", "The owner compared, as a bare UUID."),
        .id("sub_agent_id", SubAgent.self, "The sub-agent compared."),
        .id("body_id", Body.self, "The body of the directory compared."),
        .instant("screened_at", "When it was compared last."),
        .integer("un_open", "Hits on the UN list that nobody has cleared."),
        .integer("foreign_open", "Hits on OFAC and EU lists that nobody has cleared."),
        .json("hits", as: [Hit].self, "The hits, explained feature by feature."),
        .text("proposal", "What the reviewer proposes: false_positive or true_match."),
        .boolean("has_narrative", "Whether a reviewer's narrative is sealed with it."),
        .instant("decided_at", "When the second person decided."),
        .text(
            "state",
            "pending, clear, potential, legal_review, cleared_false_positive or true_match."
        ),
    ]
)

let screeningBacklogReadModel = ReadModel(
    of: ScreeningDue.self,
    "who is still to be compared with the newest editions",
    from: "screening_backlog",
    permission: .screeningRead,
    filters: ["subject_kind", "list_id"],
    [
        .choice(
            "subject_kind",
            SubjectKind.self,
            "person, employer, owner, sub_agent or body; the id is the subject's."
        ),
        .id("list_id", SanctionsList.self, "The edition that asks for it."),
        .instant("due_at", "When the day of R-SAN-005 ends."),
    ]
)

let committeeApprovalReadModel = ReadModel(
    of: CommitteeApproval.self,
    "determinations of the 1718 Committee",
    from: "committee_approval",
    permission: .screeningRead,
    filters: ["state"],
    [
        .text("reference", "The Committee's reference."),
        .date("decided_on", "The day of the determination."),
        .date("valid_until", "Its last day."),
        .text("purpose", "What the employment is required for."),
        .text("family_name", "The holder's family name as in the passport.", .masked),
        .text("given_name", "The holder's given names as in the passport.", .masked),
        .text(
            "birth_date",
            "The holder's day of birth, or as much of it as the passport states.",
            .masked
        ),
        .text("state", "recorded, seconded, approved or withdrawn."),
    ]
)

let dprkReviewReadModel = ReadModel(
    of: DprkReview.self,
    "what is known of the DPRK at employers",
    from: "dprk_review",
    permission: .screeningRead,
    filters: ["employer_id", "state"],
    [
        .id("employer_id", Employer.self, "The employer."),
        .boolean("has_partner", "Whether a partner of the DPRK is there."),
        .boolean("has_crew", "Whether a crew of the DPRK is there."),
        .date("checked_on", "The day of the check."),
        .text("source", "Where it was looked up or seen."),
        .text("reason", "Why the second person decided so."),
        .text("state", "free, open, cleared, confirmed or superseded."),
    ]
)
