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
        let eventId: ID<EventRecord>
        let at: Instant
        let action: String
        /// The action in words.
        var words: String
        /// The id of the record that it was done to; records of every kind have events.
        let subjectId: TypeID?
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
        var failedRules: [GateLine]?
    }
}

/// What an event says: names and values that its action chose.
struct EventFacts: FieldValue {
    let json: JSON

    static let schema: JSON = [
        "type": "object", "description": "What the event says, by names that belong to its action.",
    ]
    static let sample = EventFacts([:])

    init(_ json: JSON) { self.json = json }

    init(from decoder: any Decoder) throws { try self.init(JSON(from: decoder)) }

    func encode(to encoder: any Encoder) throws { try json.encode(to: encoder) }
}
