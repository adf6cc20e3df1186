import Core

/// What a person agreed to: one purpose, one text, one language.
package enum Consent: Noun {
    package static let words = NounWords("cns", "consent", "consents", table: "consent")
}

/// Whether a consent holds.
package enum ConsentState: String, Choice, MachineState {
    case given, superseded, withdrawn

    /// A later consent to the same purpose takes the place of the earlier one.
    package static let machine = StateMachine<ConsentState>([
        .init(.given, .withdrawn, "withdraw"), .init(.given, .superseded, "supersede"),
    ])
}

/// What personal data may be used for, as the texts of consent ask for it one by one.
package enum ConsentPurpose: String, Choice {
    /// Application and placement (PIPL Art. 13).
    case recruitment
    /// To be kept in the pool.
    case talentPool = "talent_pool"
    /// Passport, health and bank data (PIPL Art. 29).
    case sensitiveData = "sensitive_data"
    /// To be passed on to a named recipient (PIPL Art. 23).
    case thirdParty = "third_party"
    /// To leave China, to a named recipient (PIPL Art. 39).
    case crossBorder = "cross_border"

    /// Whether the agency's own keeping and using of the data rests on it.
    package var isProcessing: Bool { !namesRecipient }

    /// Whether the text must name who will have the data.
    package var namesRecipient: Bool { self == .thirdParty || self == .crossBorder }
}
