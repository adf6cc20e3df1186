import Core
import Model
import Postgres

/// What must be done on a way home within a time.
extension Duty {
    static let ticket = Duty(
        "repatriation-ticket",
        rule: "R-REP-001",
        owner: .document,
        afterCase: .ends,
        within: .hours(OpenRepatriation.ticketHours),
        reminders: [24, 6],
        "Decide the cost and buy the ticket: homeward repatriation ticket."
    )

    /// What a death asks for on the day on which the agency hears of it (R-REP-003).
    static func death(_ step: DeathStep) -> Duty {
        Duty(
            step.duty,
            rule: "R-REP-003",
            owner: step.owner,
            afterCase: .stays(
                "Whoever must hear of a death hears of it, whatever becomes of the case."
            ),
            reminders: [6, 2],
            "\(step.title): homeward repatriation tell --whom \(step.rawValue)."
        )
    }
}

/// Who must hear of a death, and who must be cared for, on the same day.
enum DeathStep: String, Choice {
    case nextOfKin = "next_of_kin"
    case embassy, insurer, remains

    fileprivate var duty: String {
        switch self {
        case .nextOfKin: "death-next-of-kin"
        case .embassy: "death-embassy"
        case .insurer: "death-insurer"
        case .remains: "death-remains"
        }
    }

    fileprivate var owner: DutyOwner {
        switch self {
        case .nextOfKin, .remains: .welfare
        case .embassy: .document
        case .insurer: .finance
        }
    }

    fileprivate var title: String {
        switch self {
        case .nextOfKin: "Tell the next of kin of the death, in person where that can be"
        case .embassy: "Tell the embassy or consulate of the death"
        case .insurer: "Tell the insurer of the death"
        case .remains: "See that the remains are cared for, and how they come home"
        }
    }

    /// The column that holds when it was done.
    func done(at instant: Instant) -> Assignment<Repatriation> {
        switch self {
        case .nextOfKin: .kinToldAt(instant)
        case .embassy: .embassyToldAt(instant)
        case .insurer: .insurerToldAt(instant)
        case .remains: .remainsCaredAt(instant)
        }
    }
}
