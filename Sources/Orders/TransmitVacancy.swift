import Casework
import Ledger
import Partners
import Postgres

/// Hands a verified item on to whoever will publish it; a sub-agent is authorised to inform, or gets
/// nothing (R-AG-005).
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
        var report = RuleReport(step: "vacancy.transmit", on: present.today)
        try report.check(.inform, by: to, in: tx)
        try report.demand()
        try tx.update(id, ["channel": channel, "transmitted_to": to, "state": next])
        return Recorded(
            as: "vacancy.transmitted",
            state: next,
            facts: ["channel": .text(channel.rawValue), "to": .text(to.text)],
            report: report
        )
    }
}
