import Core
import Model

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

    /// What the incident's row says once they were told.
    func told(at instant: Instant, proof: ShortText) -> [Assignment<Incident>] {
        switch self {
        case .embassy: [.embassyToldAt(instant), .embassyProof(proof)]
        case .authority: [.authorityToldAt(instant), .authorityProof(proof)]
        }
    }
}
