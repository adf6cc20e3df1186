import Core
import TestKit
import Testing

/// One verb, and the attempt at it.
typealias Step<N: Noun> = (verb: String, attempt: (ID<N>) async throws -> Refusal?)

/// Tries every verb from every state, each on a record of its own; what is not in the table is
/// refused as a wrong state and changes nothing.
func walk<N: Noun, State: MachineState>(
    _: State.Type,
    _ lawful: [String: String],
    plant: (State) async throws -> ID<N>,
    steps: [Step<N>]
) async throws {
    for state in State.allCases {
        for step in steps {
            let id = try await plant(state)
            let refusal = try await step.attempt(id)
            let wanted = lawful["\(state.rawValue) \(step.verb)"]
            let name = "\(N.singular) \(state.rawValue) \(step.verb): \(refusal?.detail ?? "")"
            #expect(refusal?.code == (wanted == nil ? "wrong-state" : nil), "\(name)")
            #expect(try await office.state(of: id) == wanted ?? state.rawValue, "\(name)")
        }
    }
    // Nothing in the machine's table that was not tried here, and nothing tried that is not there.
    let table = Set(State.machine.moves.map { "\($0.from.rawValue) \($0.action)" })
    #expect(table == Set(lawful.keys))
}
