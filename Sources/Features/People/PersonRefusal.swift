import Core

/// Why what is asked of a person's record is declined, beyond what every feature shares.
package enum PersonRefusal: String, RefusalCode {
    case notHeld = "not-held"
    case keyDestroyed = "key-destroyed"
    case consentMissing = "consent-missing"
    case orderFull = "order-full"

    package var kind: RefusalKind {
        switch self {
        case .notHeld, .keyDestroyed: .missing
        case .consentMissing: .rule
        case .orderFull: .conflict
        }
    }

    package var title: String {
        switch self {
        case .notHeld: "Not held"
        case .keyDestroyed: "The person was erased"
        case .consentMissing: "The person has not consented"
        case .orderFull: "No place is free"
        }
    }

    package var remedy: String {
        switch self {
        case .notHeld:
            "The record holds no such value; ask the person, or look at another record of theirs."
        case .keyDestroyed:
            "What was sealed with the person's key cannot be opened again, by anybody."
        case .consentMissing:
            "Show the person the notice, ask for the consent that the detail names, and record it: "
                + "homeward consent give."
        case .orderFull:
            "Release a reservation of the job order first, homeward reservation release, or take "
                + "another order."
        }
    }
}
