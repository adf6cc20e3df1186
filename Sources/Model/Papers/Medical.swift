import Core

/// A medical examination before departure.
package enum Medical: Noun {
    package static let words = NounWords("med", "medical", "medicals", table: "medical")
}

/// The way of an examination. A result ends by its date; the move only says that somebody saw it.
package enum MedicalState: String, Choice, MachineState {
    case scheduled, done, fit, conditional, unfit, expired

    /// Whether a result is recorded that has not ended.
    package var isJudged: Bool { [.fit, .conditional, .unfit].contains(self) }

    package static let machine = StateMachine<MedicalState>([
        .init(.scheduled, .done, "examine"), .init(.done, .fit, "result"),
        .init(.done, .conditional, "result"), .init(.done, .unfit, "result"),
        .init(.fit, .expired, "expire"), .init(.conditional, .expired, "expire"),
        .init(.unfit, .expired, "expire"),
    ])
}

/// What is examined. Whether it may be is a rule's matter (R-MED-002).
package enum MedicalTest: String, Choice {
    case general, blood
    case chestXray = "chest_xray"
    case tuberculosis
    case hepatitisB = "hepatitis_b"
    case syphilis, drugs, vision, hearing, hiv, pregnancy

    /// Tests that discriminate unless a law of the destination asks for them.
    package static let intrusive: Set<MedicalTest> = [.hiv, .pregnancy]

    /// Where a destination's law asks for an intrusive test, and which one; compliance confirms the list.
    package static let asked: [(country: Country, test: MedicalTest, law: String)] = [
        (.ru, .hiv, "Russia, Federal Law 38-FZ of 1995-03-30 Art. 10")
    ]
}

/// What everybody may know of an examination.
package enum MedicalOutcome: String, Choice {
    case fit, conditional, unfit

    /// The state that the examination is in with this outcome.
    package var state: MedicalState {
        switch self {
        case .fit: .fit
        case .conditional: .conditional
        case .unfit: .unfit
        }
    }
}
