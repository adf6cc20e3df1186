import Core

/// How far a crew has come.
enum CrewState: String, Choice, MachineState {
    case forming, confirmed, departed
    case onSite = "on_site"
    case returning, dissolved

    static let machine = StateMachine<CrewState>([
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
enum CrewShift: String, Choice {
    case day, evening, night, rotating
}
