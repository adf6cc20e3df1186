import Postgres
import TransparencyLog

/// What a `POST` does, as a value: an action, or a move of state that is nothing more.
package protocol WriteOperation: Sendable {
    /// What it is done to.
    associatedtype Subject: Noun
    /// What the request says.
    associatedtype Body: Codable & Sendable
    /// What the receipt says beyond what every receipt says.
    associatedtype Reply: Codable & Sendable = NoReply
    /// How the log names it where it is refused.
    var name: String { get }
    /// What the caller must hold.
    var permission: Permission { get }
    /// Each property of the body, in its JSON spelling, explained in one sentence.
    var help: [String: String] { get }
    /// From where to where the integers of the body go, by their names in JSON.
    var ranges: [String: ClosedRange<Int>] { get }
    /// Properties of the body that the event does not say.
    var unsaid: [any CodingKey] { get }
    /// The person and the case that a body names.
    func named(by body: Body) -> NamedParties
    /// Locks the subject and does the work.
    func perform(
        _ body: Body,
        on subject: ActionSubject<Subject>,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded
}

extension WriteOperation {
    /// The properties of the body.
    package var fields: [Field] { Field.all(of: Body.self, help: help, ranges: ranges) }

    /// None beyond what every integer has.
    package var ranges: [String: ClosedRange<Int>] { [:] }

    /// What the receipt says beyond what every receipt says.
    package var reply: any Decodable.Type { Reply.self }

    /// What the event says of a body.
    func said(of body: Body) throws -> [String: JSON] {
        guard MemoryLayout<Body>.size > 0 else { return [:] }
        var said = try JSON(encoding: body).object ?? [:]
        for key in unsaid { said[key.stringValue.snakeCased] = nil }
        return said
    }
}

/// An action as a value.
package struct ActionOperation<A: Action>: WriteOperation {
    package typealias Subject = A.Subject
    package typealias Body = A
    package typealias Reply = A.Reply

    package var name: String { "\(A.self)" }
    package var permission: Permission { A.permission }
    package var help: [String: String] { A.help }
    package var ranges: [String: ClosedRange<Int>] { A.ranges }
    package var unsaid: [any CodingKey] { A.unsaid }

    package init() {}

    package func named(by action: A) -> NamedParties { action.named }

    package func perform(
        _ action: A,
        on subject: ActionSubject<A.Subject>,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let recorded = try action.perform(on: subject, in: &tx, with: context)
        guard recorded.reply == nil || recorded.reply is A.Reply else {
            throw ProgramFault("\(A.self) replies otherwise than it declares")
        }
        return recorded
    }
}
