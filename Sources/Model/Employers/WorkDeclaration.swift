import Core

/// What an employer declares of one kind of work: its nature, its pay, and what local workers get.
package enum WorkDeclaration: Noun {
    package static let words = NounWords(
        "wdl",
        "work-declaration",
        "work-declarations",
        table: "work_declaration"
    )
}

/// Whether a declaration is the one in force.
package enum WorkDeclarationState: String, Choice, MachineState {
    case declared, superseded

    /// A new declaration of the same work supersedes the one before it.
    package static let machine = StateMachine<WorkDeclarationState>([
        .init(.declared, .superseded, "record")
    ])
}

/// For which time a pay is.
package enum PayUnit: String, Choice {
    case hour, day, month

    /// As in "JPY 1150 an hour".
    package var each: String { self == .hour ? "an hour" : "a \(rawValue)" }
}

/// What work is, whatever it is called. All but the first are banned.
///
/// Decree 620 Art. 11 bans gambling and sexual work; the hazards are those of Vietnam's Law 69/2020
/// Art. 7, taken over as the agency's own list and to be confirmed.
package enum WorkNature: String, Choice {
    case ordinary
    case gambling
    case sexualServices = "sexual_services"
    case adultEntertainment = "adult_entertainment"
    case explosives
    case toxicOreMining = "toxic_ore_mining"
    case radiation
    case corrosiveChemicals = "corrosive_chemicals"
    case dangerousAnimals = "dangerous_animals"
    case oxygenPoorOrHighPressure = "oxygen_poor_or_high_pressure"
    case handlingCorpses = "handling_corpses"

    /// Who bans it; nil for ordinary work.
    package var ban: WorkBan? {
        switch self {
        case .ordinary: nil
        case .gambling, .sexualServices, .adultEntertainment: .decree
        case .explosives, .toxicOreMining, .radiation, .corrosiveChemicals, .dangerousAnimals,
            .oxygenPoorOrHighPressure, .handlingCorpses:
            .policy
        }
    }
}

/// Who bans a kind of work.
package enum WorkBan: Sendable {
    /// Decree 620 Art. 11.
    case decree
    /// The agency's list of hazardous work.
    case policy
}
