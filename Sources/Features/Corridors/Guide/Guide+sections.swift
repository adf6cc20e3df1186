import Core
import Model

extension Guide.Record {
    /// What the guide says.
    var parts: [GuideSection] { get throws { try sections.value() } }

    /// What every guide must say and this one does not.
    var missing: [GuideTopic] {
        get throws {
            let topics = Set(try parts.map(\.topic))
            return GuideTopic.required.filter { !topics.contains($0) }
        }
    }
}

extension [Strict<GuideSection>] {
    /// Whether anything in the guide must still be confirmed.
    var isToConfirm: Bool { contains { $0.value.items.contains(where: \.value.toConfirm) } }
}
