import Core

/// One time that an original left its worker.
package enum Handover: Noun {
    package static let words = NounWords("hnd", "handover", "handovers", table: "handover")
}

/// Whether an original is back with its worker.
package enum HandoverState: String, Choice, MachineState {
    case handedOver = "handed_over"
    case returned

    package static let machine = StateMachine<HandoverState>([
        .init(.handedOver, .returned, "return")
    ])
}

/// What an original may leave its worker for. Safekeeping is not among them, nor a pledge.
package enum HandoverPurpose: String, Choice {
    case visaFiling = "visa_filing"
    case permitFiling = "permit_filing"
    case legalisation, translation
    case authorityCheck = "authority_check"
}
