import Casework
import Ledger
import Postgres

/// Hands a verified item on to whoever will publish it.
struct TransmitVacancy: Action {
    typealias Subject = Vacancy
    static let permission = Permission.ordersManage
    static let help = [
        "channel": "Through what kind of body or medium it goes.",
        "to": "To whom: the platform, the branch, the office.",
    ]

    let channel: VacancyOutlet
    let to: Line

    func perform(
        on id: ID<Vacancy>,
        in tx: inout WriteTransaction,
        at present: Present
    ) throws -> Recorded {
        let next = try VacancyRow.find(id, in: tx).state.after("transmit")
        try tx.update(id, ["channel": channel, "transmitted_to": to, "state": next])
        return Recorded(
            as: "vacancy.transmitted",
            state: next,
            facts: ["channel": .text(channel.rawValue), "to": .text(to.text)]
        )
    }
}
