import Core

/// A visa or permit.
package enum Visa: Noun {
    package static let words = NounWords("visa", "visa", "visas", table: "visa")
}

/// The way of a visa or permit, from the certificate before it to its end.
///
/// `issued` is the visa as issued: the word is older than the other steps and stands in the log.
package enum VisaState: String, Choice, MachineState {
    case notStarted = "not_started"
    case eligibilityApplied = "coe_or_ccvi_applied"
    case eligibilityIssued = "coe_or_ccvi_issued"
    case visaApplied = "visa_applied"
    case issued
    case entryDone = "entry_done"
    case residenceCard = "residence_card"
    case expiring, renewed, expired, cancelled, refused

    /// The states in which the paper is held and good, its days aside.
    package static let standing: [VisaState] = [.issued, .entryDone, .residenceCard, .expiring]

    package static let machine = StateMachine<VisaState>([
        .init(.notStarted, .eligibilityApplied, "apply-eligibility"),
        .init(.eligibilityApplied, .eligibilityIssued, "issue-eligibility"),
        .init(.eligibilityIssued, .eligibilityIssued, "compare"),
        .init(.visaApplied, .visaApplied, "compare"), .init(.issued, .issued, "compare"),
        .init(.entryDone, .entryDone, "compare"),
        .init(.residenceCard, .residenceCard, "compare"), .init(.expiring, .expiring, "compare"),
        .init(.eligibilityIssued, .visaApplied, "apply", gate: "visa.apply"),
        .init(.notStarted, .visaApplied, "apply", gate: "visa.apply"),
        .init(.visaApplied, .issued, "issue"), .init(.issued, .entryDone, "enter"),
        .init(.entryDone, .residenceCard, "record-card"),
        .init(.issued, .expiring, "mark-expiry"), .init(.entryDone, .expiring, "mark-expiry"),
        .init(.residenceCard, .expiring, "mark-expiry"), .init(.issued, .expired, "mark-expiry"),
        .init(.entryDone, .expired, "mark-expiry"),
        .init(.residenceCard, .expired, "mark-expiry"),
        .init(.expiring, .expired, "mark-expiry"), .init(.entryDone, .renewed, "renew"),
        .init(.residenceCard, .renewed, "renew"), .init(.expiring, .renewed, "renew"),
        .init(.eligibilityApplied, .refused, "refuse"), .init(.visaApplied, .refused, "refuse"),
        .init(.notStarted, .cancelled, "cancel"), .init(.eligibilityApplied, .cancelled, "cancel"),
        .init(.eligibilityIssued, .cancelled, "cancel"), .init(.visaApplied, .cancelled, "cancel"),
        .init(.issued, .cancelled, "cancel"), .init(.entryDone, .cancelled, "cancel"),
        .init(.residenceCard, .cancelled, "cancel"), .init(.expiring, .cancelled, "cancel"),
        .init(.notStarted, .notStarted, "supplement"),
        .init(.eligibilityApplied, .eligibilityApplied, "supplement"),
        .init(.eligibilityIssued, .eligibilityIssued, "supplement"),
        .init(.visaApplied, .visaApplied, "supplement"), .init(.issued, .issued, "supplement"),
        .init(.entryDone, .entryDone, "supplement"),
        .init(.residenceCard, .residenceCard, "supplement"),
        .init(.expiring, .expiring, "supplement"),
    ])
}

/// Why a Specified Skilled Worker (i) may stay a sixth year. Japan's list, to be confirmed.
package enum SixthYearReason: String, Choice {
    case skillTestNearlyPassed = "skill_test_nearly_passed"
    case recognisedByImmigration = "recognised_by_immigration"
}

/// What stands for experience of the same work, in the training plan of an intern who has none. Japan's list
/// (operating guidance on JP-TITR Art. 10(2)(iii)), to be confirmed.
package enum ExperienceReason: String, Choice {
    /// The intern was taught the work at a school.
    case schooled
    /// The intern needs the training, can say why, and was prepared for the work.
    case prepared
    /// The host and the State of origin work together in the field.
    case cooperation
}

/// Why an intern goes through the same stage once more: what neither the intern nor the plan could help.
/// The circumstances of JP-TITR Art. 10(2)(iii), as the house counts them, to be confirmed.
package enum StageRepeatReason: String, Choice {
    case hostFailed = "host_failed"
    case planRevoked = "plan_revoked"
    case rightsAbused = "rights_abused"
    case disaster
}

/// How many times a visa lets its holder in.
package enum VisaEntries: String, Choice {
    case single, double, multiple

    /// What is read from the paper beside its number and days; each may be left out.
    package static let help = [
        "issuer": "Who issued it, as the paper says it: embassy, consulate or office.",
        "entries": "For how many entries: single, double or multiple.",
    ]
}
