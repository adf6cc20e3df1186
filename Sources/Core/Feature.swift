/// One feature of the system: what it offers, why it declines, which gates it guards.
package protocol Feature: SendableMetatype {
    /// The feature's endpoints, in the order of the documents.
    static var endpoints: [Endpoint] { get }
    /// The feature's own reasons to decline.
    static var refusals: [any RefusalCode.Type] { get }
    /// The gates over a case that this feature guards.
    static var gates: [Gate] { get }
    /// The rules over a case that the gates of features above check, in order.
    static var caseRules: [any CaseRule.Type] { get }
    /// The rules that the feature checks on its own actions.
    static var rules: [any Rule.Type] { get }
    /// The state machines of the feature's nouns, for documents and tests.
    static var machines: [MachineTable] { get }
    /// What must be done within a time once something in the feature has happened.
    static var duties: [Duty] { get }
    /// What the system does by itself in the feature once a day has come.
    static var scheduledMoves: [ScheduledMove] { get }
    /// What the feature's tables hold, and what no read model explains of their columns.
    static var tables: [TableMeaning] { get }
}

extension Feature {
    /// A feature that guards no step of a case.
    package static var gates: [Gate] { [] }
    /// A feature of which no gate above asks anything.
    package static var caseRules: [any CaseRule.Type] { [] }
    /// A feature that checks no rules of its own.
    package static var rules: [any Rule.Type] { [] }
    /// A feature that sets no clocks going.
    package static var duties: [Duty] { [] }
    /// A feature in which nothing runs out.
    package static var scheduledMoves: [ScheduledMove] { [] }
    /// A feature that keeps nothing of its own.
    package static var tables: [TableMeaning] { [] }
    /// A feature whose nouns have no states to speak of.
    package static var machines: [MachineTable] { [] }
    /// A feature without reasons of its own.
    package static var refusals: [any RefusalCode.Type] { [] }
}

/// A state machine without its type: for diagrams, and for the test that walks every pair.
package struct MachineTable: Sendable {
    /// The noun in the singular.
    package let noun: String
    /// The table that holds the state.
    package let table: String
    /// Every state.
    package let states: [String]
    /// The lawful moves: from, to, verb, gate.
    package let moves: [(from: String, to: String, action: String, gate: String?)]

    /// The machine of a noun's states.
    package init<N: Noun, State: MachineState>(_: N.Type, _: State.Type) {
        noun = N.singular
        table = N.table.description
        states = State.allCases.map(\.rawValue)
        moves = State.machine.moves.map { ($0.from.rawValue, $0.to.rawValue, $0.action, $0.gate) }
    }
}
