import Core

/// Where a template stands. A published wording is never changed: it gets a next edition.
enum TemplateState: String, Choice, MachineState {
    case draft, published, superseded, withdrawn

    static let machine = StateMachine<TemplateState>([
        .init(.draft, .draft, "amend"),
        .init(.draft, .published, "publish", gate: "contract-template.publish"),
        // The published edition stays until the next one is published.
        .init(.published, .published, "revise"),
        .init(.published, .superseded, "revise"),
        .init(.draft, .withdrawn, "withdraw"),
        .init(.published, .withdrawn, "withdraw"),
    ])
}
