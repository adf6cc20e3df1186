import Core

/// The feature's own reasons to decline.
enum PartnerRefusal: String, RefusalCode {
    case beyondScope = "beyond-scope"
    case noConsent = "body-consent-missing"
    case nothingSealed = "no-contact-held"
    case heldOwner = "owner-held"

    var kind: RefusalKind {
        switch self {
        case .beyondScope: .rule
        case .noConsent, .heldOwner: .conflict
        case .nothingSealed: .missing
        }
    }

    var title: String {
        switch self {
        case .beyondScope: "Beyond the licence's scope"
        case .noConsent: "The body has not consented"
        case .nothingSealed: "No contact is held"
        case .heldOwner: "The lists may mean the owner"
        }
    }

    var remedy: String {
        switch self {
        case .beyondScope:
            "Take channels that the licence covers, or let the authority extend the licence first."
        case .noConsent:
            "Ask the body, and record its consent with `homeward body consent`."
        case .nothingSealed:
            "Record whom to ask for with `homeward body contact` or when it is proposed."
        case .heldOwner:
            "Let two people decide the check first: `homeward sanction-check review`, `homeward "
                + "sanction-check clear`. Where it is the one who is meant, do not go on with the "
                + "employer: `homeward employer restrict`, `homeward employer blacklist`."
        }
    }
}
