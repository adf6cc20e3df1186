import Core
import TransparencyLog

/// What happened in a case, oldest first.
struct Timeline: Codable, Sendable {
    let caseId: ID<CaseFile>
    /// At most this many events are shown, the newest.
    let limit: Int
    /// Whether there are earlier ones.
    let hasEarlier: Bool
    let events: [Line]

    /// One event.
    struct Line: Codable, Sendable {
        let event: ID<EventRecord>
        let at: Instant
        let action: String
        /// The action in words.
        var words: String
        /// The id of the record that it was done to; records of every kind have events.
        let subject: String?
        /// Who did it, by name.
        let staff: String?
        /// The role in which it was done.
        let role: String?
        var facts: EventFacts?
        /// true where the facts went with the person's key.
        var isErased: Bool?
        /// The code of a refusal.
        var code: String?
        /// What was refused, in words.
        var attempted: String?
        /// Why it was refused.
        var why: String?
        /// The rules that stood in the way.
        var failedRules: [FailedRule]?
    }

    /// A rule that stood in the way, with its article and what would put it right.
    struct FailedRule: Codable, Sendable {
        let id: String
        let source: String
        let severity: Severity
        let textEn: String
        let textZh: String
        let finding: String
        let remedy: String
    }
}

/// What an event says: names and values that its action chose; a sentence where they are erased.
struct EventFacts: FieldValue {
    let json: JSON

    static let schema: JSON = [
        "type": ["object", "string"],
        "description": .text(
            "What the event says, by names that belong to its action; one sentence where the facts "
                + "were erased."
        ),
    ]
    static let sample = EventFacts([:])

    init(_ json: JSON) { self.json = json }

    init(from decoder: any Decoder) throws { try self.init(JSON(from: decoder)) }

    func encode(to encoder: any Encoder) throws { try json.encode(to: encoder) }
}
