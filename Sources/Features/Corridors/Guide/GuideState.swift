import Core

/// How far a guide has come. Once published its words stand; a new edition supersedes it.
enum GuideState: String, Choice, MachineState {
    case draft, published, superseded, withdrawn

    static let machine = StateMachine<GuideState>([
        .init(.draft, .draft, "amend"),
        .init(.draft, .published, "publish", gate: "guide.publish"),
        .init(.published, .superseded, "supersede"),
        .init(.draft, .withdrawn, "withdraw"),
        .init(.published, .withdrawn, "withdraw"),
    ])
}
