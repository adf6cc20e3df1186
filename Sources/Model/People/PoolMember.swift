import Core

/// A person in the reserve of talent.
package enum PoolMember: Noun {
    package static let words = NounWords(
        "plm",
        "pool-member",
        "pool-members",
        table: "pool_member"
    )
}

/// Where a member of the pool stands.
package enum PoolMemberState: String, Choice, MachineState {
    case invited, active, reserved, placed, lapsed, removed

    package static let machine = StateMachine<PoolMemberState>([
        .init(.invited, .active, "join"),
        .init(.active, .active, "confirm"), .init(.reserved, .reserved, "confirm"),
        .init(.lapsed, .active, "confirm"),
        .init(.active, .reserved, "reserve", gate: "reservation.hold"),
        .init(.reserved, .active, "release"), .init(.placed, .active, "release"),
        .init(.reserved, .placed, "place"),
        .init(.active, .lapsed, "lapse"),
        .init(.active, .active, "call-up"), .init(.reserved, .reserved, "call-up"),
        .init(.invited, .removed, "remove"), .init(.active, .removed, "remove"),
        .init(.reserved, .removed, "remove"), .init(.lapsed, .removed, "remove"),
    ])
}
