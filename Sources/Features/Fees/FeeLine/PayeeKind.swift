import Core

/// Who may be paid.
enum PayeeKind: String, Choice {
    case agency, employer
    case supervisingBody = "supervising_body"
    case authority, provider
}
