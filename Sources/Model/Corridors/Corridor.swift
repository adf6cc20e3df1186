import Core

/// The terms of a corridor from a day on.
package enum CorridorTerm: Noun {
    package static let words = NounWords(
        "cot",
        "corridor-term",
        "corridor-terms",
        table: "corridor_term"
    )
}

/// Where a corridor stood from a day on.
package enum CorridorStanding: Noun {
    package static let words = NounWords(
        "cos",
        "corridor-standing",
        "corridor-standings",
        table: "corridor_standing"
    )
}

/// One loading of a corridor file.
package enum CorridorEdition: Noun {
    package static let words = NounWords(
        "coe",
        "corridor-edition",
        "corridor-editions",
        table: "corridor_edition"
    )
}

/// One way abroad: origin, destination and programme, with the limits that both laws set there.
package enum Corridor: Noun {
    package static let words = NounWords("cor", "corridor", "corridors", table: "corridor")
}

/// Whether workers may be sent on a corridor. Only an open one carries a job order, a signature or a departure.
package enum CorridorState: String, Choice, MachineState {
    case closed
    case underReview = "under_review"
    case open, restricted, suspended, ended

    package static let machine = StateMachine<CorridorState>([
        .init(.closed, .underReview, "review"),
        .init(.restricted, .underReview, "review"),
        .init(.suspended, .underReview, "review"),
        .init(.underReview, .closed, "decline"),
        .init(.underReview, .open, "open", gate: "corridor.open"),
        .init(.open, .restricted, "restrict"),
        .init(.open, .suspended, "suspend"),
        .init(.restricted, .suspended, "suspend"),
        .init(.closed, .ended, "end"),
        .init(.underReview, .ended, "end"),
        .init(.open, .ended, "end"),
        .init(.restricted, .ended, "end"),
        .init(.suspended, .ended, "end"),
    ])

    /// The word in a sentence.
    package var words: String { rawValue.replacing("_", with: " ") }
}

/// What a worker may be made to pay on a corridor.
package enum FeeRegime: String, Choice {
    case employerPays = "employer_pays"
    case regulated
    case monthsOfPay = "months_of_pay"
    case noFee = "no_fee"

    /// Whether the regime lets a worker pay anything at all for the placement.
    package var isFree: Bool { self == .noFee || self == .employerPays }
}

/// The kind of way on which workers go: who lets whom do what.
package enum CorridorChannel: String, Choice {
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

    /// The law that governs who goes by it, as the view `case_channel` says of a case.
    package var regime: Regime { self == .contractedProject ? .contractedProject : .cooperation }
}

/// What the agency may do on a corridor.
package enum AgencyRole: String, Choice {
    case sends, refers, none
}

/// Who may send workers on a corridor.
package enum SenderKind: String, Choice {
    case licensedAgency = "licensed_agency"
    case accreditedSender = "accredited_sender"
    case publicBody = "public_body"
    case contractor
    case localGovernment = "local_government"

    /// Whether an agency can be of the kind; authorities send by themselves.
    package var mayBeAgency: Bool {
        switch self {
        case .licensedAgency, .accreditedSender, .contractor: true
        case .publicBody, .localGovernment: false
        }
    }

    /// The words in a sentence.
    package var words: String { rawValue.replacing("_", with: " ") }
}

/// Whether a destination is one of those that need specific approval (Decree 620 Art. 51).
package enum ApprovalNeed: String, Choice {
    case yes, no
    /// Nobody has read the list, which is neither a yes nor a no.
    case unknown
}

/// What the official security assessment says of a destination (Decree 620 Art. 31).
package enum AlertLevel: String, Choice {
    case none, caution
    case doNotSend = "do_not_send"
}
