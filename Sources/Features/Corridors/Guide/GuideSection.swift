import Core
import TransparencyLog

/// What a section of a guide is about. The first four are in every guide.
enum GuideTopic: String, Choice {
    case rights, hotlines, carry
    case neverAsk = "never_ask"
    case arrival, pay, health, journey, returning

    /// What a worker must find in a guide before it is published.
    static let required: [GuideTopic] = [.rights, .hotlines, .carry, .neverAsk]
}

/// One section of a guide: a heading, and what there is to know.
struct GuideSection: StrictValue, Hashable {
    let topic: GuideTopic
    let heading: ShortText
    let items: [Strict<GuideItem>]

    var fault: String? { items.isEmpty ? "The section \(heading) has no items." : nil }

    static let sample = GuideSection(
        topic: .rights,
        heading: "Your rights",
        items: [Strict(.sample)]
    )
}

/// One thing to know, with where it is written.
struct GuideItem: StrictValue, Hashable {
    let text: LongText
    let source: ShortText
    let toConfirm: Bool

    static let sample = GuideItem(
        text: "Your passport stays with you.",
        source: "Passport Law Art. 2",
        toConfirm: false
    )
}
