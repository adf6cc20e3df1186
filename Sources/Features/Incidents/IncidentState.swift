import Core

/// Where an incident stands.
enum IncidentState: String, Choice, MachineState {
    case reported, graded, responding, contained
    case followUp = "follow_up"
    case finalReport = "final_report"
    case closed

    static let machine = StateMachine<IncidentState>(
        [
            .init(.reported, .graded, "grade"),
            .init(.graded, .responding, "respond"),
            .init(.responding, .contained, "contain"),
            .init(.contained, .followUp, "follow-up"),
            .init(.followUp, .finalReport, "final"),
            .init(.finalReport, .closed, "close", gate: "incident.close"),
        ]
            // It may turn out graver than it looked.
            + staying("grade", in: [.graded, .responding, .contained, .followUp])
            // Nobody waits for a grade to look for people, nor stops when the danger is over.
            + staying("respond", in: [.reported, .responding, .contained, .followUp])
            + staying("follow-up", in: [.reported, .graded, .responding, .followUp])
            + staying("notify", in: [.reported, .graded, .responding, .contained, .followUp])
    )

    /// Steps that leave the incident where it stands.
    private static func staying(
        _ action: String,
        in states: [IncidentState]
    ) -> [StateMachine<IncidentState>.Move] { states.map { .init($0, $0, action) } }
}
