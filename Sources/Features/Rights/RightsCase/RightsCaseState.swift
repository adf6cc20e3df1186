import Core

/// Where a rights case stands.
enum RightsCaseState: String, Choice, MachineState {
    case received, acknowledged, triaged, claimed, remedied, confirmed, closed, reopened

    static let machine = StateMachine<RightsCaseState>(
        [
            .init(.received, .acknowledged, "acknowledge"),
            .init(.acknowledged, .triaged, "triage", gate: "rights-case.triage"),
            // Evidence grows: a case is triaged again whenever it says something new.
            .init(.triaged, .triaged, "triage", gate: "rights-case.triage"),
            .init(.reopened, .triaged, "triage", gate: "rights-case.triage"),
            .init(.triaged, .claimed, "claim"),
            .init(.claimed, .claimed, "claim"),
            .init(.remedied, .claimed, "claim"),
            .init(.triaged, .remedied, "remedy"),
            .init(.claimed, .remedied, "remedy"),
            .init(.remedied, .remedied, "remedy"),
            .init(.remedied, .confirmed, "confirm"),
            .init(.remedied, .remedied, "confirm"),
            .init(.triaged, .closed, "close", gate: "rights-case.close"),
            .init(.claimed, .closed, "close", gate: "rights-case.close"),
            .init(.remedied, .closed, "close", gate: "rights-case.close"),
            .init(.confirmed, .closed, "close", gate: "rights-case.close"),
            .init(.closed, .reopened, "reopen"),
        ] + staying("consent", in: [.received, .acknowledged, .triaged, .claimed, .remedied])
            + staying("consent", in: [.confirmed, .reopened])
            + staying("report", in: [.received, .acknowledged, .triaged, .claimed, .remedied])
            + staying("report", in: [.confirmed, .reopened])
            + staying(
                "notify-employer",
                in: [.triaged, .claimed, .remedied],
                gate: "rights-case.notify-employer"
            )
            + staying(
                "note-failed-contact",
                in: [.acknowledged, .triaged, .claimed, .remedied, .reopened]
            )
    )

    /// Steps that leave the case where it stands.
    private static func staying(
        _ action: String,
        in states: [RightsCaseState],
        gate: String? = nil
    ) -> [StateMachine<RightsCaseState>.Move] {
        states.map { .init($0, $0, action, gate: gate) }
    }
}
