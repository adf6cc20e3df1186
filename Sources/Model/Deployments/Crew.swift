import Core

/// The managers on site in one country, as the embassy and the approving authority are told of them.
package enum ManagerList: Noun {
    package static let words = NounWords(
        "mgl",
        "manager-list",
        "manager-lists",
        table: "manager_list"
    )
}

/// Workers who travel and work together.
package enum Crew: Noun {
    package static let words = NounWords("crw", "crew", "crews", table: "crew")
}

/// How far a crew has come.
package enum CrewState: String, Choice, MachineState {
    case forming, confirmed, departed
    case onSite = "on_site"
    case returning, dissolved

    package static let machine = StateMachine<CrewState>([
        .init(.forming, .forming, "join"),
        // A crew that has changed is confirmed anew: its members' clearances stood on the old one.
        .init(.confirmed, .forming, "join"),
        .init(.departed, .departed, "join"),
        .init(.onSite, .onSite, "join"),
        .init(.forming, .forming, "release"),
        .init(.confirmed, .forming, "release"),
        .init(.forming, .forming, "lead"),
        .init(.confirmed, .forming, "lead"),
        .init(.departed, .departed, "lead"),
        .init(.onSite, .onSite, "lead"),
        .init(.returning, .returning, "lead"),
        .init(.forming, .confirmed, "confirm", gate: "crew.confirm"),
        .init(.confirmed, .departed, "depart"),
        .init(.departed, .onSite, "arrive"),
        .init(.onSite, .returning, "return"),
        .init(.forming, .dissolved, "dissolve"),
        .init(.confirmed, .dissolved, "dissolve"),
        .init(.departed, .dissolved, "dissolve"),
        .init(.onSite, .dissolved, "dissolve"),
        .init(.returning, .dissolved, "dissolve"),
    ])
}

/// When a crew works.
package enum CrewShift: String, Choice {
    case day, evening, night, rotating
}
