import Casework

/// What of the licence or the registration changed.
enum ChangedMatter: String, Choice {
    case name, address
    case legalRepresentative = "legal_representative"
    case executives, capital, scope, validity, registration, other
}

/// Whether the authority has been told.
enum LicenceChangeState: String, Choice, MachineState {
    case open, reported

    static let machine = StateMachine<LicenceChangeState>([.init(.open, .reported, "report")])
}
