import Agency
import Core
import Diary
import Directory
import Employers
import Model
import Orders

/// Events, proofs, exports.
package enum AuditFeature: Feature {
    /// The log as a list, its proofs, and the timeline of a case.
    package static let endpoints: [Endpoint] =
        Endpoint.readModel(eventReadModel)
        // The diary cannot know the duties of the features above it.
        + Endpoint.readModel(DiaryFeature.taskReadModel(among: { RuleRegistry.duties })) + [
            .itemQuery("proof", EventProof.self, "Prove that an event stands in the agency's log."),
            .itemQuery(
                "replay",
                ReplayEvent.self,
                "Put what a step's rules were told then to them again."
            ),
            .itemQuery(
                "timeline",
                CaseTimeline.self,
                "Tell what happened in a case, refusals included."
            ),
            .create(
                AskOverride.self,
                as: "ask",
                "Ask that a failed warning be overridden.",
                refuses: [AuditRefusal.nothingToOverride]
            ),
            .change("grant", GrantOverride.self, "Grant an override, as the second person."),
            .change("decline", DeclineOverride.self, "Decline an override."),
            .change("withdraw", WithdrawOverride.self, "Take an override back."),
            .collectionQuery("report", ReportOverrides.self, "Count the overrides of a month."),
        ] + Endpoint.readModel(overrideReadModel)

    /// The feature's own reasons to decline.
    package static let refusals: [any RefusalCode.Type] = [AuditRefusal.self]
    /// Checked when an override is granted.
    package static let rules: [any Rule.Type] = [OverriddenByTwo.self]
    /// The states of an override.
    package static let machines = [MachineTable(Override.self, OverrideState.self)]
}

let overrideReadModel = ReadModel(
    of: Override.self,
    "warnings that two people took upon themselves",
    from: "rule_override",
    permission: .casesRead,
    filters: [
        "rule_id", "step", "case_id", "person_id", "employer_id", "job_order_id", "licence_id",
        "sub_agent_id", "state",
    ],
    [
        .word("rule_id", among: { RuleRegistry.cards.keys.sorted() }, "The warning."),
        .word(
            "step",
            among: { RuleRegistry.steps.sorted() },
            "The step that it no longer stops."
        ),
        .id("case_id", CaseFile.self, "The case; or one of the five below."),
        .id("person_id", Person.self, "The person, where there was no case."),
        .id("employer_id", Employer.self, "The employer whose approval it stopped."),
        .id("job_order_id", JobOrder.self, "The order whose opening it stopped."),
        .id("licence_id", Licence.self, "The licence whose application it stopped."),
        .id("sub_agent_id", SubAgent.self, "The sub-agent whose authorisation it stopped."),
        .text("reason", "Why the step may be taken in spite of the warning."),
        .date("valid_until", "The last day on which it holds."),
        .id("asked_by", Staff.self, "Who asked."),
        .id("granted_by", Staff.self, "Who granted it."),
        .instant("granted_at", "When it was granted."),
        .text("state", "asked, granted, declined or withdrawn."),
    ]
)

let eventReadModel = ReadModel(
    of: EventRecord.self,
    "events of the agency's log",
    from: "audit_event_page",
    permission: .auditRead,
    filters: ["action", "case_id", "staff_id", "subject_id"],
    [
        .instant("at", "When it happened."),
        .word(
            "action",
            beginning: { RuleRegistry.eventNouns },
            "What was done, as noun and past participle, or refused.<code>."
        ),
        .id("staff_id", Staff.self, "Who did it."),
        .text("subject_noun", "What kind of record it was done to."),
        .anyID("subject_id", as: "subject", among: { RuleRegistry.prefixes }, "Which one."),
        .id("case_id", CaseFile.self, "The case whose timeline shows it."),
        .integer("idx", "Its place in the log, from 0; null until it has one."),
    ]
)
