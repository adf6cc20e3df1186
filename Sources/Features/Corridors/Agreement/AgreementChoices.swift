import Core

/// Between how many countries an agreement is.
enum AgreementKind: String, Choice {
    case bilateral, trilateral, regional

    /// What is wrong with the number of its parties; nil when it fits.
    func fault(of parties: [Country]) -> String? {
        guard Set(parties).count == parties.count else { return "A party is named twice." }
        return switch self {
        case .bilateral: parties.count == 2 ? nil : "A bilateral agreement has two parties."
        case .trilateral: parties.count == 3 ? nil : "A trilateral agreement has three parties."
        case .regional: parties.count >= 2 ? nil : "An agreement has two parties at least."
        }
    }
}

/// What kind of document an agreement is.
enum AgreementForm: String, Choice {
    case agreement
    /// What Japan asks of a sending country (MOC).
    case memorandumOfCooperation = "memorandum_of_cooperation"
    /// What Korea's programmes rest on (MOU).
    case memorandumOfUnderstanding = "memorandum_of_understanding"

    /// The word in a sentence.
    var words: String { rawValue.replacing("_", with: " ") }
}
