import Foundation
import Postgres

/// A move of state that needs no thought, as a value: verb, event, what the row keeps of it, and whose duty ends.
///
/// The moment it needs a rule of its own, a refusal or a second row, it becomes an action in a file.
struct StateMove<N: StoredNoun, Body: Codable & Sendable>: WriteOperation
where N.Record: MovingRecord, N.Record.State: MachineState {
    typealias Subject = N

    let verb: String
    let event: String
    let permission: Permission
    let help: [String: String]
    let unsaid: [any CodingKey] = []
    /// Who may not do it: whoever is first by the row; nil where one person may do both.
    let first: (@Sendable (N.Record) -> UUID?)?
    /// What the row keeps beside its new state.
    let keeps: @Sendable (Body, ActionContext) -> [Assignment<N>]
    let settles: [Duty]
    let drops: [Duty]

    var name: String { "\(verb) \(N.singular)" }

    func named(by body: Body) -> NamedParties { NamedParties() }

    func perform(
        _ body: Body,
        on subject: ActionSubject<N>,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let record = try subject.lend(in: tx)
        let next = try record.state.after(verb)
        let report = try first.map { first in
            try RuleReport.secondPerson(
                after: first(record),
                for: N.self,
                verb,
                in: tx,
                with: context
            )
        }
        try tx.update(record, [Assignment("state", next)] + keeps(body, context))
        for duty in settles { try tx.settle(duty, of: record.id, with: context) }
        for duty in drops { try tx.drop(duty, of: record.id, with: context) }
        return Recorded(as: event, state: next, report: report).about(record.parties)
    }
}

/// The body of a move that says nothing more.
struct NoBody: Codable, Sendable {}

/// The body of a move that says why.
package struct Reason: Codable, Sendable {
    /// Why, in the words of whoever does it.
    package let reason: LongText
}

extension Endpoint {
    /// `POST /v1/<plural>/{id}/<verb>` for a move of state that needs no thought, and no words.
    package static func move<N: StoredNoun>(
        _ verb: String,
        _: N.Type,
        as event: String,
        by permission: Permission,
        notBy first: (@Sendable (N.Record) -> UUID?)? = nil,
        keeps: @escaping @Sendable (ActionContext) -> [Assignment<N>] = { _ in [] },
        settles: [Duty] = [],
        drops: [Duty] = [],
        _ summary: String
    ) -> Endpoint where N.Record: MovingRecord, N.Record.State: MachineState {
        move(
            StateMove<N, NoBody>(
                verb: verb,
                event: event,
                permission: permission,
                help: [:],
                first: first,
                keeps: { _, context in keeps(context) },
                settles: settles,
                drops: drops
            ),
            summary
        )
    }

    /// `POST /v1/<plural>/{id}/<verb>` for a move of state that needs no thought, but a reason.
    ///
    /// `help` says what the reason is to say; the rest is named as ``StateMove`` has it.
    package static func move<N: StoredNoun>(
        _ verb: String,
        _: N.Type,
        as event: String,
        by permission: Permission,
        because help: String,
        notBy first: (@Sendable (N.Record) -> UUID?)? = nil,
        keeps: @escaping @Sendable (Reason, ActionContext) -> [Assignment<N>] = { _, _ in [] },
        settles: [Duty] = [],
        drops: [Duty] = [],
        _ summary: String
    ) -> Endpoint where N.Record: MovingRecord, N.Record.State: MachineState {
        move(
            StateMove<N, Reason>(
                verb: verb,
                event: event,
                permission: permission,
                help: ["reason": help],
                first: first,
                keeps: keeps,
                settles: settles,
                drops: drops
            ),
            summary
        )
    }

    private static func move<N, Body>(_ move: StateMove<N, Body>, _ summary: String) -> Endpoint {
        change(move, move.verb, summary, refuses: [])
    }
}
