import Core

/// An item of the labour information network: work that someone abroad offers.
package enum Vacancy: Noun {
    package static let words = NounWords("vac", "vacancy", "vacancies", table: "vacancy")
}

/// What came back on a published item.
package enum VacancyFeedback: Noun {
    package static let words = NounWords(
        "vfb",
        "vacancy-feedback",
        "vacancy-feedbacks",
        table: "vacancy_feedback"
    )
}

/// How far an item of the information network has come, from whoever brought it to whoever read it.
package enum VacancyState: String, Choice, MachineState {
    case collected, screened, verified, transmitted, published, matched
    case feedbackReceived = "feedback_received"
    case expired, withdrawn
    case rejectedFake = "rejected_fake"

    package static let machine = StateMachine<VacancyState>(
        [
            .init(.collected, .collected, "revise"),
            .init(.screened, .screened, "revise"),
            // What is changed after it was verified has not been verified.
            .init(.verified, .screened, "revise"),
            .init(.transmitted, .screened, "revise"),
            .init(.collected, .screened, "screen"),
            .init(.screened, .verified, "verify", gate: "vacancy.verify"),
            .init(.verified, .transmitted, "transmit", gate: "vacancy.transmit"),
            .init(.transmitted, .published, "publish", gate: "vacancy.publish"),
            .init(.published, .published, "reach"),
            .init(.matched, .matched, "reach"),
            .init(.feedbackReceived, .feedbackReceived, "reach"),
            .init(.published, .feedbackReceived, "note-feedback"),
            .init(.feedbackReceived, .feedbackReceived, "note-feedback"),
            .init(.matched, .matched, "note-feedback"),
            .init(.published, .matched, "match"),
            .init(.feedbackReceived, .matched, "match"),
        ] + live.map { .init($0, .expired, "expire") }
            + live.map { .init($0, .withdrawn, "withdraw") }
            + live.map { .init($0, .rejectedFake, "reject") }
    )

    /// Every state that is not an end: the item could still reach workers.
    package static let live: [VacancyState] = [
        .collected, .screened, .verified, .transmitted, .published, .matched, .feedbackReceived,
    ]

    /// The word in a sentence.
    package var words: String { rawValue.replacing("_", with: " ") }
}

/// Who brought an item of information.
package enum VacancySource: String, Choice {
    case embassy, employer, authority, partner, platform, website, press, diaspora, worker
}

/// How it was found out whether an item is true.
package enum VerificationMethod: String, Choice {
    case embassy
    case employerVisit = "employer_visit"
    case registry
}

/// Through whom an item reaches workers.
package enum VacancyOutlet: String, Choice {
    case authority
    case servicePlatform = "service_platform"
    case branch, informant, website
    case socialMedia = "social_media"
    case jobFair = "job_fair"
}

/// Who answered to an item.
package enum FeedbackGiver: String, Choice {
    case worker, family, employer, embassy, authority, partner
}
