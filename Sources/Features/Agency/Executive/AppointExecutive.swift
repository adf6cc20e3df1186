import Core
import Model
import Postgres

/// Records one of the managers who know the business; three serve at least (R-AG-004).
struct AppointExecutive: Action {
    typealias Subject = Executive
    static let permission = Permission.partnersManage
    static let help = [
        "name": "The name.",
        "position": "The position in the agency.",
        "qualification": "How the person knows the business: years, posts, certificates.",
        "appointed_on": "The first day in the position.",
    ]

    let name: NameText
    let position: ShortText
    let qualification: ShortText
    let appointedOn: CalendarDate

    func perform(
        on id: ID<Executive>,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        // One person in two positions is one of the three, not two.
        let known = try tx.value(
            "SELECT 1 FROM executive WHERE name = \(name) AND state = 'serving'",
            as: Int.self
        )
        guard known == nil else {
            throw CommonRefusal.duplicate.refusal("\(name) serves already.")
        }
        try tx.insert(
            id,
            [
                .name(name.line), .position(position), .qualification(qualification),
                .appointedOn(appointedOn), .state(.serving),
            ]
        )
        return Recorded(as: "executive.appointed", state: ExecutiveState.serving)
    }
}
