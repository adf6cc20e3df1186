import Core

/// Whether an original is back with its worker.
enum HandoverState: String, Choice, MachineState {
    case handedOver = "handed_over"
    case returned

    static let machine = StateMachine<HandoverState>([.init(.handedOver, .returned, "return")])
}
