import Core

/// What everybody may know of an examination.
enum MedicalOutcome: String, Choice {
    case fit, conditional, unfit

    /// The state that the examination is in with this outcome.
    var state: MedicalState {
        switch self {
        case .fit: .fit
        case .conditional: .conditional
        case .unfit: .unfit
        }
    }
}
