import Core
import Directory
import Model
import Postgres

/// Hands a verified item on to whoever will publish it; a sub-agent is authorised to inform, or gets
/// nothing (R-AG-005).
struct TransmitVacancy: ChangingAction {
    typealias Subject = Vacancy
    static let permission = Permission.ordersManage
    static let help = [
        "channel": "Through what kind of body or medium it goes.",
        "transmitted_to": "To whom: the platform, the branch, the office.",
        "sub_agent_id": "Who the informant is; asked for with the channel informant alone.",
    ]

    let channel: VacancyOutlet
    let transmittedTo: ShortText
    let subAgentId: ID<SubAgent>?

    func perform(
        on vacancy: Vacancy.Record,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let next = try vacancy.state.after("transmit")
        var report = try RuleReport(step: "vacancy.transmit", on: context.today, in: tx)
        try report.check(.inform, by: transmittedTo, in: tx)
        try checkInformant(in: tx, into: &report)
        try report.require()
        try tx.update(
            vacancy,
            [
                .channel(channel), .transmittedTo(transmittedTo), .subAgent(subAgentId),
                .state(next),
            ]
        )
        return Recorded(as: "vacancy.transmitted", state: next, report: report)
    }

    /// An informant is a sub-agent on record: a name that nobody has vetted is no channel. Held until the
    /// commit, so that nobody suspends it meanwhile.
    private func checkInformant(
        in tx: borrowing WriteTransaction,
        into report: inout RuleReport
    ) throws {
        guard (channel == .informant) == (subAgentId != nil) else {
            throw CommonRefusal.unfit.refusal(
                channel == .informant
                    ? "Name the informant by sub_agent_id; one that is not on record is proposed, "
                        + "vetted and authorised first: `homeward sub-agent propose`."
                    : "A sub-agent is handed an item through the channel informant alone."
            )
        }
        guard let subAgentId else { return }
        guard try tx.hold(subAgentId) else {
            throw CommonRefusal.reference.refusal("No sub-agent is \(subAgentId).")
        }
        report.check(SubAgentOnlyInforms.self, try .gather(.inform, of: subAgentId, in: tx))
    }
}
