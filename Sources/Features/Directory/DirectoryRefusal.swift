import Core

/// The feature's own reasons to decline.
enum DirectoryRefusal: String, RefusalCode {
    case noConsent = "body-consent-missing"
    case nothingSealed = "no-contact-held"

    var kind: RefusalKind {
        switch self {
        case .noConsent: .conflict
        case .nothingSealed: .missing
        }
    }

    var title: String {
        switch self {
        case .noConsent: "The body has not consented"
        case .nothingSealed: "No contact is held"
        }
    }

    var remedy: String {
        switch self {
        case .noConsent:
            "Ask the body, and record its consent with `homeward body consent`."
        case .nothingSealed:
            "Record whom to ask for with `homeward body contact` or when it is proposed."
        }
    }
}
