import Postgres
import TransparencyLog

/// The agency declined, for a reason that the caller may read. It is recorded like a change.
package struct Refusal: Error, Sendable {
    /// The stable word of the reason: `/problems/<code>` explains it.
    package let code: String
    /// Which family of answers it belongs to.
    package let kind: RefusalKind
    /// The reason in a few words, the same each time.
    package let title: String
    /// What is wrong this time, for the person at the other end.
    package let detail: String
    /// The report of the rules that were checked, when a gate declined.
    package let gate: JSON?
    /// The report itself, for the event; nil for one that was read from where it is stored.
    let report: RuleReport?
    /// Rule numbers and outcomes alone, for the leaf.
    var outcomes: JSON? { report?.outcomes }
    /// Whether it was decided, and recorded, for an earlier request with the same key.
    let isReplay: Bool
    /// What our own bounds let through to the database, for the log; nil where nothing came through.
    package private(set) var hole: String?

    init(code: some RefusalCode, detail: String, report: RuleReport?) {
        self.code = code.rawValue
        kind = code.kind
        title = code.title
        self.detail = detail
        gate = report?.published.json
        self.report = report
        isReplay = false
    }

    /// The refusal of a value that no type of the database holds: the caller's to mend, and a bound that we lack.
    package init(beyond error: PostgresError) {
        self = CommonRefusal.unfit.refusal(
            "A number, a day or a text of the request is larger than what can be stored."
        )
        hole = "PostgreSQL \(error.state)"
    }

    /// A refusal as it is stored under its key.
    var stored: JSON {
        var object: [String: JSON] = [
            "code": .text(code), "kind": .text(kind.rawValue), "title": .text(title),
            "detail": .text(detail),
        ]
        object["gate"] = gate
        return .object(object)
    }

    /// Reads what `stored` gave; nil when it is something else.
    init?(stored: JSON) {
        guard let code = stored["code"]?.text, let title = stored["title"]?.text,
            let kind = stored["kind"]?.text.flatMap(RefusalKind.init(rawValue:)),
            let detail = stored["detail"]?.text
        else { return nil }
        self.code = code
        self.kind = kind
        self.title = title
        self.detail = detail
        gate = stored["gate"]
        report = nil
        isReplay = true
    }
}

/// The families of refusals; each has one HTTP status and one exit code.
package enum RefusalKind: String, Sendable, CaseIterable {
    /// The caller's role does not allow it.
    case forbidden
    /// No such record, or none that this caller may know of.
    case missing
    /// The record's state, or another record, stands against it.
    case conflict
    /// The caller has seen an older version.
    case stale
    /// The caller has not said which version was seen.
    case precondition
    /// A gate: the law, or the agency's policy, forbids the step.
    case rule
    /// The values do not fit one another or the records.
    case input
    /// The request itself cannot be read.
    case malformed
    /// Nobody known is asking.
    case unauthenticated
    /// More than the stated limit.
    case tooLarge
    /// A body in a form that is not spoken here.
    case unsupported
    /// A method that the path does not have.
    case method
    /// Something is expected of the server that it does not do.
    case expectation
    /// The system cannot work at the moment; nothing was done, or the detail says otherwise.
    case unavailable
    /// A fault of ours.
    case failed
}

/// The reasons of one feature, as a closed list: each has its paragraph in `Docs/Problems.md`.
package protocol RefusalCode: RawRepresentable, CaseIterable, Sendable where RawValue == String {
    /// Which family of answers the reason belongs to.
    var kind: RefusalKind { get }
    /// The reason in a few words.
    var title: String { get }
    /// What the reader can do about it.
    var remedy: String { get }
}

extension RefusalCode {
    /// The refusal for this reason, with what is wrong this time.
    package func refusal(_ detail: String) -> Refusal {
        Refusal(code: self, detail: detail, report: nil)
    }
}

/// The reasons that every feature shares.
package enum CommonRefusal: String, RefusalCode {
    case notPermitted = "not-permitted"
    case missing = "no-such-record"
    case stale = "stale-version"
    case unseen = "version-required"
    case wrongState = "wrong-state"
    case gate = "gate-refused"
    case samePerson = "same-person"
    case duplicate = "already-there"
    case reference = "unknown-reference"
    case overlapping = "overlapping"
    case unfit = "unfit-value"
    case keyReused = "key-reused"
    case keyInFlight = "key-in-flight"

    /// Which family of answers the reason belongs to.
    package var kind: RefusalKind {
        switch self {
        case .notPermitted: .forbidden
        case .missing: .missing
        case .stale: .stale
        case .unseen: .precondition
        case .wrongState, .samePerson, .duplicate, .overlapping, .keyInFlight: .conflict
        case .gate: .rule
        case .reference, .unfit, .keyReused: .input
        }
    }

    /// The reason in a few words.
    package var title: String {
        switch self {
        case .notPermitted: "Not permitted"
        case .missing: "No such record"
        case .stale: "Someone changed the record first"
        case .unseen: "Say which version you saw"
        case .wrongState: "Not in this state"
        case .gate: "A rule forbids this step"
        case .samePerson: "A second person is needed"
        case .duplicate: "Already there"
        case .reference: "Refers to nothing known"
        case .overlapping: "Overlaps with another"
        case .unfit: "The values do not fit"
        case .keyReused: "The idempotency key was used for something else"
        case .keyInFlight: "The same request is still being worked on"
        }
    }

    /// What the reader can do about it.
    package var remedy: String {
        switch self {
        case .notPermitted:
            "Ask a colleague whose role holds the permission named, or the director for the role."
        case .missing:
            "Check the id. A record of another agency is answered in the same way as none."
        case .stale:
            "Read the record again, look at what changed, and repeat with the new version."
        case .unseen:
            "Send the version you saw as If-Match; the ETag of a read is that version."
        case .wrongState:
            "The detail names the state and the steps that are open from it."
        case .gate:
            "Each failed rule names its article and what would satisfy it; a gate cannot be switched off."
        case .samePerson:
            "Let another person do this step: a second account of the same person does not count."
        case .duplicate:
            "Use the record that is there; the detail says which value is taken."
        case .reference:
            "Check the ids in the body: one of them names no record of this agency."
        case .overlapping:
            "End or move the other one first; two of these cannot hold at the same time."
        case .unfit:
            "The detail says which value stands against which."
        case .keyReused:
            "Take a new Idempotency-Key for a new request; repeat the old one byte for byte otherwise."
        case .keyInFlight:
            "Wait a moment and repeat with the same key: the stored answer comes back."
        }
    }
}
