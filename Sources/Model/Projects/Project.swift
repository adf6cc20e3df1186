import Core

/// Works that a contractor builds abroad for an owner there; its workers go by the contractor's own regime or by three
/// parties' contract.
package enum Project: Noun {
    package static let words = NounWords("prj", "project", "projects", table: "project")
}

/// Whose project it is: that decides which decree governs the workers.
package enum ProjectKind: String, Choice {
    /// A Chinese contractor's, whose own staff go (Decree 527).
    case contracted
    /// That of a contractor whose seat is neither in China nor in the country of the works; the agency sends
    /// (Decree 620).
    case thirdCountry = "third_country"

    /// The words in a sentence.
    package var words: String {
        switch self {
        case .contracted: "contracted project"
        case .thirdCountry: "third-country project"
        }
    }

    /// The channel by which workers go to such a project.
    package var channel: CorridorChannel {
        switch self {
        case .contracted: .contractedProject
        case .thirdCountry: .thirdCountryProject
        }
    }
}

/// How the contractor's reserve for its staff is held (Decree 527 Art. 15).
package enum ProjectReserveMode: String, Choice {
    case cash, guarantee
}

/// How far a project has come. What one person records counts once a second one has confirmed it; whoever changes it
/// afterwards puts it back before that.
package enum ProjectState: String, Choice, MachineState {
    case drafted, confirmed, completed, cancelled

    package static let machine = StateMachine<ProjectState>(
        [
            .init(.drafted, .drafted, "amend"),
            .init(.confirmed, .drafted, "amend"),
            .init(.drafted, .confirmed, "confirm", gate: "project.confirm"),
            .init(.confirmed, .completed, "complete"),
        ]
            + [.drafted, .confirmed].flatMap { state in
                [
                    .init(state, state, "report-embassy"),
                    .init(state, .cancelled, "cancel"),
                ]
            }
    )

    /// Whether nothing more is begun for it.
    package var isOver: Bool { self == .completed || self == .cancelled }
}
