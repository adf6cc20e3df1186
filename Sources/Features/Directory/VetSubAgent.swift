import Core
import Model
import Postgres

/// Records what was found out about a proposed sub-agent.
struct VetSubAgent: ChangingAction {
    typealias Subject = SubAgent
    static let permission = Permission.partnersManage
    static let help = [
        "vetted_on": "The day.",
        "vetting": "Whom was asked, what was found, and that it takes no money from workers.",
    ]

    let vettedOn: CalendarDate
    let vetting: LongText

    func perform(
        on subAgent: SubAgent.Record,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let next = try subAgent.state.after("vet")
        try tx.update(subAgent, [.state(next), .vettedOn(vettedOn), .vetting(vetting)])
        return Recorded(as: "sub-agent.vetted", state: next)
    }
}
