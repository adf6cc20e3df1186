import Core

/// The kind of way on which workers go: who lets whom do what.
enum CorridorChannel: String, Choice {
    case stateAuthorisedAgency = "state_authorised_agency"
    case nongovernmentalLicensed = "nongovernmental_licensed"
    case traineeJointVenture = "trainee_joint_venture"
    case thirdCountryProject = "third_country_project"
    case contractedProject = "contracted_project"
    case publicBodies = "g2g_public"
    case localSeasonal = "local_seasonal_mou"
    case highSkilled = "high_skilled"
    case regionalCooperation = "regional_cooperation"
    case seafarer
}

/// What the agency may do on a corridor.
enum AgencyRole: String, Choice {
    case sends, refers, none
}

/// Who may send workers on a corridor.
enum SenderKind: String, Choice {
    case licensedAgency = "licensed_agency"
    case accreditedSender = "accredited_sender"
    case publicBody = "public_body"
    case contractor
    case localGovernment = "local_government"

    /// Whether an agency can be of the kind; authorities send by themselves.
    var mayBeAgency: Bool {
        switch self {
        case .licensedAgency, .accreditedSender, .contractor: true
        case .publicBody, .localGovernment: false
        }
    }

    /// The words in a sentence.
    var words: String { rawValue.replacing("_", with: " ") }
}

/// What a worker may be made to pay on a corridor.
enum FeeRegime: String, Choice {
    case employerPays = "employer_pays"
    case regulated
    case monthsOfPay = "months_of_pay"
    case noFee = "no_fee"

    /// Whether the regime lets a worker pay anything at all for the placement.
    var isFree: Bool { self == .noFee || self == .employerPays }
}

/// What the official security assessment says of a destination (Decree 620 Art. 31).
enum AlertLevel: String, Choice {
    case none, caution
    case doNotSend = "do_not_send"
}
