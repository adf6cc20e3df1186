import Core

/// What countries have agreed on workers who go from one to another: a document with clauses and an end.
package enum Agreement: Noun {
    package static let words = NounWords("agr", "agreement", "agreements", table: "agreement")
}

/// The clauses of an agreement from a day on.
package enum AgreementText: Noun {
    package static let words = NounWords(
        "agt",
        "agreement-text",
        "agreement-texts",
        table: "agreement_text"
    )
}

/// How far an agreement has come. Rules read its days; that it has expired is a mark for whoever looks.
package enum AgreementState: String, Choice, MachineState {
    case drafted
    case inForce = "in_force"
    case expired, terminated

    package static let machine = StateMachine<AgreementState>([
        .init(.drafted, .drafted, "amend"),
        .init(.drafted, .inForce, "bring-into-force", gate: "agreement.bring-into-force"),
        // What was signed may never come into force.
        .init(.drafted, .terminated, "terminate"),
        .init(.inForce, .inForce, "amend"),
        .init(.inForce, .inForce, "set-end", gate: "agreement.set-end"),
        .init(.inForce, .expired, "expire"),
        .init(.inForce, .terminated, "terminate"),
    ])

    /// The word in a sentence.
    package var words: String { rawValue.replacing("_", with: " ") }
}

/// Between how many countries an agreement is.
package enum AgreementKind: String, Choice {
    case bilateral, trilateral, regional

    /// What is wrong with the number of its parties; nil when it fits.
    package func fault(of parties: [Country]) -> String? {
        guard Set(parties).count == parties.count else { return "A party is named twice." }
        return switch self {
        case .bilateral: parties.count == 2 ? nil : "A bilateral agreement has two parties."
        case .trilateral: parties.count == 3 ? nil : "A trilateral agreement has three parties."
        case .regional: parties.count >= 2 ? nil : "An agreement has two parties at least."
        }
    }
}

/// What kind of document an agreement is.
package enum AgreementForm: String, Choice {
    case agreement
    /// What Japan asks of a sending country (MOC).
    case memorandumOfCooperation = "memorandum_of_cooperation"
    /// What Korea's programmes rest on (MOU).
    case memorandumOfUnderstanding = "memorandum_of_understanding"

    /// The word in a sentence.
    package var words: String { rawValue.replacing("_", with: " ") }
}
