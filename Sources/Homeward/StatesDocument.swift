import Core

/// Every state machine of the system as a diagram: `Docs/States.md`.
enum StatesDocument {
    /// The page.
    static var text: String {
        let head = """
            # States

            Made from the tables that the steps themselves ask. An arrow is a step; whatever has no arrow is
            refused with `wrong-state`. A gate in brackets is checked on the way.

            """
        return head + App.features.flatMap { $0.machines }.map(diagram).joined(separator: "\n")
    }

    private static func diagram(of machine: MachineTable) -> String {
        let moves = machine.moves.map { move in
            let gate = move.gate.map { " [\($0)]" } ?? ""
            return "    \(name(move.from)) --> \(name(move.to)): \(move.action)\(gate)"
        }
        let last = Set(machine.states).subtracting(machine.moves.map(\.from))
        let ends = machine.states.filter(last.contains).map { "    \(name($0)) --> [*]" }
        return """

            ## \(machine.noun)

            ```mermaid
            stateDiagram-v2
            \((moves + ends).joined(separator: "\n"))
            ```

            """
    }

    /// Mermaid takes a hyphen for part of an arrow.
    private static func name(_ state: String) -> String { state.replacing("-", with: "_") }
}
