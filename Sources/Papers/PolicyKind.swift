import Casework

/// What a policy insures.
enum PolicyKind: String, Choice {
    case accident, medical, liability
}
