import Core

/// Where the work is done.
package enum Site: Noun {
    package static let words = NounWords("site", "site", "sites", table: "site")
}

/// Whether work is done at a site.
package enum SiteState: String, Choice, MachineState {
    case open, closed

    package static let machine = StateMachine<SiteState>([
        .init(.open, .open, "locate"), .init(.open, .closed, "close"),
    ])
}
