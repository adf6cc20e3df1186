import Casework

/// Why this room declines, beyond what every room shares.
enum ApplicantRefusal: String, RefusalCode {
    case notHeld = "not-held"

    var kind: RefusalKind {
        switch self {
        case .notHeld: .missing
        }
    }

    var title: String {
        switch self {
        case .notHeld: "Not held"
        }
    }

    var mend: String {
        switch self {
        case .notHeld:
            "The record holds no such value; ask the person, or look at another record of theirs."
        }
    }
}
