import Core

/// What work is, whatever it is called. All but the first are banned.
///
/// Decree 620 Art. 11 bans gambling and sexual work; the hazards are those of Vietnam's Law 69/2020
/// Art. 7, taken over as the agency's own list and to be confirmed.
enum WorkNature: String, Choice {
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

    /// Why nobody is sent to it; nil for ordinary work.
    var ban: String? {
        switch self {
        case .ordinary: nil
        case .gambling, .sexualServices, .adultEntertainment: "Decree 620 Art. 11"
        case .explosives, .toxicOreMining, .radiation, .corrosiveChemicals, .dangerousAnimals,
            .oxygenPoorOrHighPressure, .handlingCorpses:
            "the agency's list of hazardous work"
        }
    }
}

extension Occupation {
    /// The unit group of ISCO-08 that is banned by what it is: 4212, bookmakers and croupiers.
    static let gambling = "4212"
}
