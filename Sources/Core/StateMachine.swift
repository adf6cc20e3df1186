/// The lawful moves of one noun, as a table: `from, to, action, gate`.
///
/// Tests walk every pair of states over it, and the diagrams in the documents are drawn from it.
package struct StateMachine<State: MachineState>: Sendable {
    /// One lawful move.
    package struct Move: Sendable {
        /// The state before.
        package let from: State
        /// The state after.
        package let to: State
        /// The verb that moves it, as in the endpoint.
        package let action: String
        /// The gate that is checked on the way, if one is.
        package let gate: String?

        /// A line of the table.
        package init(_ from: State, _ to: State, _ action: String, gate: String? = nil) {
            self.from = from
            self.to = to
            self.action = action
            self.gate = gate
        }
    }

    /// All lawful moves.
    package let moves: [Move]

    /// The table.
    package init(_ moves: [Move]) { self.moves = moves }

    /// The verbs that are open from a state, in the table's order.
    package func open(from state: State) -> [String] {
        var seen: Set<String> = []
        return moves.filter { $0.from == state && seen.insert($0.action).inserted }.map(\.action)
    }
}

/// States that know their machine.
package protocol MachineState: RawRepresentable<String>, Hashable, CaseIterable, Sendable {
    /// The table of lawful moves.
    static var machine: StateMachine<Self> { get }
}

extension MachineState {
    /// The state after an action, or a refusal that names the steps open from here.
    ///
    /// Where one action can lead to several states, the action says which.
    package func after(_ action: String, to wanted: Self? = nil) throws(Refusal) -> Self {
        let move = Self.machine.moves.first {
            $0.from == self && $0.action == action && (wanted == nil || $0.to == wanted)
        }
        guard let move else {
            let open = Self.machine.open(from: self).joined(separator: ", ")
            throw CommonRefusal.wrongState.refusal(
                "It is \(rawValue): \(action) is not open from there. Open: "
                    + (open.isEmpty ? "nothing more." : open + ".")
            )
        }
        return move.to
    }
}
