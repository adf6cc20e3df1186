import Core

/// Somebody to tell in an emergency; the family's own consent is noted with them.
package enum EmergencyContact: Noun {
    package static let words = NounWords(
        "emc",
        "emergency-contact",
        "emergency-contacts",
        table: "emergency_contact"
    )
}

/// Whether somebody is still to be told.
package enum ContactState: String, Choice, MachineState {
    case named, removed

    package static let machine = StateMachine<ContactState>([
        .init(.named, .named, "consent"), .init(.named, .named, "disclose"),
        .init(.named, .removed, "remove"),
    ])
}

/// What somebody is to the person.
package enum Relation: String, Choice {
    case spouse, parent, child, sibling, grandparent, relative, friend

    /// Whether the consent of this one is the family's.
    package var isFamily: Bool { self != .friend }
}
