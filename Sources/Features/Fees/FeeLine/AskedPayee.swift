import Core
import Model

/// Whom someone may ask to have paid, the village recruiter included: to be refused by name.
enum AskedPayee: String, Choice {
    case agency, employer
    case supervisingBody = "supervising_body"
    case authority, provider
    case subAgent = "sub_agent"

    /// The kind as it is stored; nil for whom nobody may pay.
    var lawful: PayeeKind? { PayeeKind(rawValue: rawValue) }
}
