import Core
import Model

// What the API shows of the feature's nouns.

let corridorReadModel = ReadModel(
    of: Corridor.self,
    "corridors with the terms in force",
    from: "corridor",
    permission: .corridorsRead,
    filters: [
        "origin", "destination", "programme", "state", "channel", "agency_role", "fee_regime",
        "alert_level", "agreement_id", "to_confirm",
    ],
    [
        .text("name", "What the programme is called."),
        .text("origin", "Where workers come from, ISO 3166-1 alpha-2."),
        .text("destination", "Where they go, ISO 3166-1 alpha-2."),
        .text("programme", "The programme's code, as cases name it."),
        .text("channel", "The kind of way: who lets whom do what."),
        .text("agency_role", "What the agency may do: sends, refers or none."),
        .date("opens_on", "The first day on which a worker may set out."),
        .date("closes_on", "The last day, if there is one."),
        .text("closes_because", "Why it ends then."),
        .date("plan_applications_until", "The last day to apply for a plan, where one is needed."),
        .integer("quota", "How many workers may go in a calendar year, where a number is set."),
        .integer("minimum_age", "The least age in years."),
        .integer("maximum_age", "The greatest age in years, if one is set."),
        .integer("weekly_hours_most", "The most hours a week without overtime, if set."),
        .integer(
            "overtime_percent_least",
            "What overtime is paid on top at least, in percent of the pay for an hour, if set."
        ),
        .integer("training_hours_least", "The least hours of training before departure."),
        .json(
            "languages_asked",
            as: [Strict<LanguageAsked>].self,
            "The results in languages that are asked for; of those in one language any one will do."
        ),
        .json("sender_kinds", "Who may send, as a list of words."),
        .json("visa_classes", "The classes of visa that fit, as a list."),
        .integer("passport_months_after_end", "How long the passport must outlast the stay."),
        .integer("medical_months", "How old the medical result may be at departure."),
        .integer("stay_months_most", "The longest stay in months, if one is set."),
        .text("fee_regime", "What the worker may be made to pay."),
        .integer("fee_months_of_pay", "At most so many months' pay, under that regime."),
        .json(
            "sources",
            as: [Strict<TermSource>].self,
            "Each value with its source, and whether it is to be confirmed."
        ),
        .text(
            "approval_needed",
            "Whether the destination needs specific approval (Art. 51): yes, no or unknown."
        ),
        .text("before_opening", "What must be confirmed before it may be opened at all."),
        .text("approval_reference", "The reference of that approval."),
        .text("agreement_reference", "The agreement of the two states."),
        .id("agreement_id", Agreement.self, "The agreement on record that it rests on."),
        .text("sender_accreditation", "The sender's accreditation, or the designated body."),
        .text("alert_level", "What the official security assessment says, if it was looked up."),
        .text("alert_source", "Where it was looked up."),
        .date("alert_checked_on", "The day on which it was looked up."),
        .text("source", "The law that the corridor rests on."),
        .text("evidence", "What the last review recorded."),
        .boolean("to_confirm", "Whether any value must still be confirmed."),
        .text("state", "closed, under_review, open, restricted, suspended or ended."),
    ]
)

let corridorTermReadModel = ReadModel(
    of: CorridorTerm.self,
    "the terms of corridors, each from its day on",
    from: "corridor_term",
    permission: .corridorsRead,
    filters: ["corridor_id", "effective_from", "counts"],
    [
        .id("corridor_id", Corridor.self, "Whose terms they are."),
        .date("effective_from", "The first day on which they hold."),
        .json("terms", as: Strict<CorridorEntry>.self, "The terms as they were loaded."),
        .boolean("counts", "Whether the rules read them; otherwise they wait for a second person."),
        .text("evidence", "What the second person held them against."),
    ]
)

let corridorStandingReadModel = ReadModel(
    of: CorridorStanding.self,
    "where corridors stood, and why",
    from: "corridor_standing",
    permission: .corridorsRead,
    filters: ["corridor_id", "state"],
    [
        .id("corridor_id", Corridor.self, "The corridor."),
        .integer("place", "1 for the first line of a corridor; a later one overrides."),
        .text("state", "The state from that day on."),
        .date("begins_on", "The day from which it counts."),
        .text("reason", "The reason, or the evidence."),
        .text("source", "Where that is written."),
    ]
)

let corridorEditionReadModel = ReadModel(
    of: CorridorEdition.self,
    "the corridor files that were loaded",
    from: "corridor_edition",
    permission: .corridorsRead,
    [
        .integer("inserted", "Corridors that were new."),
        .integer("revised", "Corridors whose terms it changed."),
        .integer("unchanged", "Corridors that it found as it has them."),
        .integer("ended", "Corridors that had ended, and were left alone."),
        .integer("waiting", "Corridors whose new terms wait for a second person."),
    ]
)

let guideReadModel = ReadModel(
    of: Guide.self,
    "guides for workers, by corridor and language",
    from: "guide",
    permission: .corridorsRead,
    filters: ["corridor_id", "language", "state", "to_confirm"],
    [
        .id("corridor_id", Corridor.self, "The corridor whose workers it is for."),
        .text("language", "The language, a BCP 47 tag."),
        .integer("edition", "Counts the editions of a corridor and language."),
        .text("title", "What it is called."),
        .json(
            "sections",
            as: [Strict<GuideSection>].self,
            "What it says, each item with its source."
        ),
        .boolean("to_confirm", "Whether any item must still be confirmed."),
        .date("published_on", "The day on which a second person published it."),
        .text("state", "draft, published, superseded or withdrawn."),
    ]
)

let guideHandoutReadModel = ReadModel(
    of: GuideHandout.self,
    "guides that workers were handed",
    from: "guide_handout",
    permission: .corridorsRead,
    filters: ["guide_id", "person_id", "case_id", "manner"],
    [
        .id("guide_id", Guide.self, "The guide."),
        .id("person_id", Person.self, "The worker."),
        .id("case_id", CaseFile.self, "The case."),
        .date("handed_on", "The day."),
        .text("manner", "paper, electronic or read_aloud."),
    ]
)
