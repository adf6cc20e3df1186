import Core

/// One edition of one publisher's list, as loaded.
package enum SanctionsList: Noun {
    package static let words = NounWords(
        "snl",
        "sanctions-list",
        "sanctions-lists",
        table: "sanctions_list"
    )
}

/// Someone or something that an edition lists.
package enum SanctionsEntry: Noun {
    package static let words = NounWords(
        "sne",
        "sanctions-entry",
        "sanctions-entries",
        table: "sanctions_entry"
    )
}

/// How far an edition has come.
enum ListState: String, Choice, MachineState {
    /// Its parts are coming in.
    case receiving
    /// Read whole; everybody is compared with it.
    case current
    /// A newer edition has taken its place.
    case superseded
    /// Given up before it was whole.
    case abandoned

    static let machine = StateMachine<ListState>([
        .init(.receiving, .receiving, "add-part"),
        .init(.receiving, .current, "complete"),
        .init(.receiving, .abandoned, "abandon"),
        .init(.current, .current, "rescreen"),
        .init(.current, .superseded, "supersede"),
    ])
}
