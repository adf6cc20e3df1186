import Postgres
import TransparencyLog

/// One thing that a person may do to the records: its stored properties are the body of the request.
///
/// An action writes its subject's row, does its SQL, checks its gate, and returns what the log is to say.
package protocol Action: Codable, Sendable {
    /// What the action is done to; a creating action is given the id of what it makes.
    associatedtype Subject: Noun
    /// What the caller is told beyond what every receipt says.
    associatedtype Reply: Codable & Sendable = NoReply
    /// What the caller must hold. Required, so that no action is open by omission.
    static var permission: Permission { get }
    /// Each property of the body, in its JSON spelling, explained in one sentence.
    static var help: [String: String] { get }
    /// From where to where the integers of the body go, by their names in JSON; the others go from 0 to 2147483647.
    static var ranges: [String: ClosedRange<Int>] { get }
    /// Properties of the body that the event does not say: what is sealed in a column of its own, and long texts that
    /// the row holds. All others it says.
    static var unsaid: [any CodingKey] { get }
    /// The person and the case that the body names. Whoever names one says so here: the words of a refusal are
    /// sealed with that person's key.
    var named: NamedParties { get }
    /// Does the work inside the Registrar's transaction; the subject's row is locked and known to exist.
    func perform(
        on id: ID<Subject>,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded
    /// Locks the subject and does the work. An action never writes this itself.
    func perform(
        on subject: ActionSubject<Subject>,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded
}

/// An action on a record that exists: the Registrar lends it the row that it has locked.
package protocol ChangingAction: Action where Subject: StoredNoun {
    /// Does the work inside the Registrar's transaction, on the record as it was locked.
    func perform(
        on record: Subject.Record,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded
}

extension ChangingAction {
    package func perform(
        on id: ID<Subject>,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        try perform(on: tx.find(id), in: &tx, with: context)
    }

    package func perform(
        on subject: ActionSubject<Subject>,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let record = try subject.lend(in: tx)
        return try perform(on: record, in: &tx, with: context).about(record.parties)
    }
}

extension Action {
    package static var help: [String: String] { [:] }
    package static var ranges: [String: ClosedRange<Int>] { [:] }
    package static var unsaid: [any CodingKey] { [] }
    package func perform(
        on subject: ActionSubject<Subject>,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        try subject.lock(in: tx)
        return try perform(on: subject.id, in: &tx, with: context)
    }
    /// Nobody: an id of a person or a case in the body asks for one's own, and a test for that.
    package var named: NamedParties { NamedParties() }
}

/// Nothing beyond what every receipt says.
package struct NoReply: Codable, Sendable {}

/// The person and the case that a body names.
package struct NamedParties: Sendable, Equatable {
    /// The person, where one is named.
    package let person: ID<Person>?
    /// The case, where one is named.
    package let caseFile: ID<CaseFile>?

    /// Whom a body names.
    package init(person: ID<Person>? = nil, caseFile: ID<CaseFile>? = nil) {
        self.person = person
        self.caseFile = caseFile
    }
}

/// A read that is computed rather than listed: a gate's report, a timeline, a proof.
package protocol ItemQuery: Decodable, Sendable {
    /// What the question is about.
    associatedtype Subject: Noun
    /// What is answered.
    associatedtype Answer: Codable & Sendable
    /// What the caller must hold.
    static var permission: Permission { get }
    /// Each property of the query, explained in one sentence.
    static var help: [String: String] { get }
    /// From where to where the integers of the query go, by their names; the others go from 0 to 2147483647.
    static var ranges: [String: ClosedRange<Int>] { get }
    /// Answers.
    func answer(
        on id: ID<Subject>,
        in tx: borrowing ReadTransaction,
        with context: ActionContext
    ) throws -> Answer
}

extension ItemQuery {
    package static var help: [String: String] { [:] }
    package static var ranges: [String: ClosedRange<Int>] { [:] }
}

/// A read over many records that is computed rather than listed: a diary, a proof over a period.
package protocol CollectionQuery: Decodable, Sendable {
    /// The noun among which it is asked.
    associatedtype Subject: Noun
    /// What is answered.
    associatedtype Answer: Codable & Sendable
    /// What the caller must hold.
    static var permission: Permission { get }
    /// Each property of the query, explained in one sentence.
    static var help: [String: String] { get }
    /// From where to where the integers of the query go, by their names; the others go from 0 to 2147483647.
    static var ranges: [String: ClosedRange<Int>] { get }
    /// Answers.
    func answer(in tx: borrowing ReadTransaction, with context: ActionContext) throws -> Answer
}

extension CollectionQuery {
    package static var help: [String: String] { [:] }
    package static var ranges: [String: ClosedRange<Int>] { [:] }
}

/// What an action leaves: the event, and what the caller is told. It is the only thing that an action may return.
package struct Recorded: Sendable {
    /// The event in the past participle: `contract.signed`.
    package let event: String
    /// Whose key seals the payload; the agency's own when nobody is concerned.
    package private(set) var person: ID<Person>?
    /// The case whose timeline shows the event.
    package private(set) var caseFile: ID<CaseFile>?
    /// What the event says beyond the body and the changed rows; it is sealed.
    package private(set) var facts: [String: JSON]
    /// The rules that were checked on the way.
    package private(set) var report: RuleReport?
    /// The subject's state after the action, for the receipt.
    package let state: String?
    /// What the caller is told beyond what every receipt says: the action's `Reply`.
    package private(set) var reply: (any Codable & Sendable)?

    /// Tells the log what was done.
    ///
    /// - Parameters:
    ///   - event: The event in the past participle.
    ///   - person: Whom it concerns; whoever the lent record names where nobody is said.
    ///   - caseFile: The case in which it happened; that of the lent record where none is said.
    ///   - state: The subject's state afterwards.
    ///   - facts: What the event says beyond the body, or in other words than the body.
    ///   - report: The rules that were checked.
    ///   - reply: What the caller is told beyond what every receipt says: the action's `Reply`.
    package init(
        as event: String,
        about person: ID<Person>? = nil,
        in caseFile: ID<CaseFile>? = nil,
        state: (any RawRepresentable<String>)? = nil,
        facts: [String: JSON] = [:],
        report: RuleReport? = nil,
        reply: (any Codable & Sendable)? = nil
    ) {
        self.event = event
        self.person = person
        self.caseFile = caseFile
        self.facts = facts
        self.report = report
        self.state = state?.rawValue
        self.reply = reply
    }

    /// The same, concerning whom and what is not said yet.
    func about(_ parties: NamedParties) -> Recorded {
        var recorded = self
        recorded.person = person ?? parties.person
        recorded.caseFile = caseFile ?? parties.caseFile
        return recorded
    }

    /// The same, telling the caller more: for an action that another feature goes on with.
    package func telling(_ reply: any Codable & Sendable) -> Recorded {
        var recorded = self
        recorded.reply = reply
        return recorded
    }

    /// The same, saying the body too where it says nothing else of a property.
    func saying(_ body: [String: JSON]) -> Recorded {
        var recorded = self
        recorded.facts.merge(body) { own, _ in own }
        return recorded
    }

    /// The same, under a report that was made before the action's own.
    func under(_ first: RuleReport) -> Recorded {
        var recorded = self
        recorded.report = report.map { first.followed(by: $0) } ?? first
        return recorded
    }
}
