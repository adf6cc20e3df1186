import Core

/// Whether work is done at a site.
enum SiteState: String, Choice, MachineState {
    case open, closed

    static let machine = StateMachine<SiteState>([
        .init(.open, .open, "locate"), .init(.open, .closed, "close"),
    ])
}
