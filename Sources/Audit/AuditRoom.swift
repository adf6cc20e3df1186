public import Casework

/// Events, proofs, exports.
public enum AuditRoom: Room {
    /// The log as a list, its proofs, and the timeline of a case.
    public static let endpoints: [Endpoint] =
        Endpoint.pages(eventPage) + [
            .ask("proof", EventProof.self, "Prove that an event stands in the agency's log."),
            .ask("timeline", CaseTimeline.self, "Tell what happened in a case, refusals included."),
        ]
}

let eventPage = Page(
    of: EventRecord.self,
    "events of the agency's log",
    from: "audit_event_page",
    permission: .auditRead,
    filters: ["action", "case_file_id", "staff_id", "subject_id"],
    [
        .instant("at", "When it happened."),
        .text("action", "What was done, as noun and past participle, or refused.<code>."),
        .id("staff_id", Staff.self, "Who did it."),
        .text("subject_noun", "What kind of record it was done to."),
        .text("subject", "Which one."),
        .text("subject_id", "The same as a bare UUID, for filtering."),
        .id("case_file_id", CaseFile.self, "The case whose timeline shows it."),
        .integer("idx", "Its place in the log, from 0; null until it has one."),
    ]
)
