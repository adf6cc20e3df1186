import Core

/// A site at which a project is built, with the host state's permission for workers there.
package enum ProjectSite: Noun {
    package static let words = NounWords(
        "prs",
        "project-site",
        "project-sites",
        table: "project_site"
    )
}

/// Whether the project is built there.
package enum ProjectSiteState: String, Choice, MachineState {
    case current, removed

    package static let machine = StateMachine<ProjectSiteState>([
        .init(.current, .current, "permit"),
        .init(.current, .removed, "remove"),
    ])
}
