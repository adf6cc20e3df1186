import Core

/// An emergency that touches many.
package enum Incident: Noun {
    package static let words = NounWords("inc", "incident", "incidents", table: "incident")
}

/// A worker who was where an incident happened, and what became of them.
package enum IncidentPerson: Noun {
    package static let words = NounWords(
        "inp",
        "incident-person",
        "incident-persons",
        table: "incident_person"
    )
}

/// Where an incident stands.
package enum IncidentState: String, Choice, MachineState {
    case reported, graded, responding, contained
    case followUp = "follow_up"
    case finalReport = "final_report"
    case closed

    package static let machine = StateMachine<IncidentState>(
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

/// What sort of emergency it is.
package enum IncidentKind: String, Choice {
    case labourDispute = "labour_dispute"
    case protest, accident
    case illnessOutbreak = "illness_outbreak"
    case violence, war
    case publicOrder = "public_order"
    case disaster, missing, other
}

/// What became of a worker who was there.
package enum PersonCondition: String, Choice {
    /// Not heard of yet.
    case unknown
    case safe, injured, missing, dead
}

/// How grave an incident is: I is the gravest, and decides who leads.
package enum IncidentGrade: String, Choice {
    case first = "I"
    case second = "II"
    case third = "III"
    case fourth = "IV"

    /// Whether the grade is less grave than another.
    package func isBelow(_ other: IncidentGrade) -> Bool { rank > other.rank }

    private var rank: Int {
        switch self {
        case .first: 1
        case .second: 2
        case .third: 3
        case .fourth: 4
        }
    }
}
