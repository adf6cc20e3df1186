import Core

/// How the host of a specified skilled worker (i) helps the worker to live in Japan.
package enum SupportPlan: Noun {
    package static let words = NounWords(
        "spl",
        "support-plan",
        "support-plans",
        table: "support_plan"
    )
}

/// How far a plan has come: it counts once the worker holds a copy.
package enum SupportPlanState: String, Choice, MachineState {
    case drafted, given, superseded, withdrawn

    package static let machine = StateMachine<SupportPlanState>([
        .init(.drafted, .given, "give", gate: "support-plan.give"),
        .init(.given, .given, "interview"),
        .init(.given, .superseded, "supersede"),
        .init(.drafted, .withdrawn, "withdraw"), .init(.given, .withdrawn, "withdraw"),
    ])
}

/// The ten items that a plan of support holds (JP-SSWO Art. 3(1)(i)).
package enum SupportItem: String, Choice {
    /// What the worker must know before the entry.
    case preEntryGuidance = "pre_entry_guidance"
    /// Fetched on arrival, and brought on departure.
    case airport
    /// A home, and the contracts of daily life.
    case housing
    /// How life in Japan goes, its rules and its dangers.
    case orientation
    /// Company to public offices.
    case procedures
    /// Ways to learn Japanese.
    case japaneseStudy = "japanese_study"
    /// Somebody who hears questions and complaints.
    case consultation
    /// Meetings with Japanese people.
    case exchange
    /// Help to another job for whoever is dismissed without fault.
    case jobChange = "job_change"
    /// Regular interviews, and a word to the authorities where the law is broken.
    case interviews

    /// The words of a sentence.
    package var words: String { rawValue.replacing("_", with: " ") }
}

/// Who carries a plan out: the host itself, or an organisation that Japan has registered for it.
package enum SupportImplementer: String, Choice {
    case host
    case registeredOrganisation = "registered_organisation"
}
