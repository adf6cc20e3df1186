import Core

/// Who must hear of an incident at once (Decree 620 Art. 17).
enum Recipient: String, Choice {
    case embassy, authority

    /// The clock that the telling stops.
    var duty: Duty {
        switch self {
        case .embassy: .tellEmbassy
        case .authority: .tellAuthority
        }
    }

    /// The column that holds when they were told.
    var toldColumn: StaticString {
        switch self {
        case .embassy: "embassy_told_at"
        case .authority: "authority_told_at"
        }
    }

    /// The column that holds what shows it.
    var proofColumn: StaticString {
        switch self {
        case .embassy: "embassy_proof"
        case .authority: "authority_proof"
        }
    }
}
