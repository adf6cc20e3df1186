import Casework
import Ledger
import Postgres

/// Ends the leg; the way home is the repatriation's.
struct EndDeployment: Action {
    typealias Subject = Deployment
    static let permission = Permission.deploymentsMove
    static let help = [
        "ended_on": "The last day of the leg; not in the future.",
        "reason": "Why it ended; other wants a note.",
        "note": "What a later reader must know; it is sealed.",
    ]

    let endedOn: CalendarDate
    let reason: EndReason
    let note: Prose?

    func perform(
        on id: ID<Deployment>,
        in tx: inout WriteTransaction,
        at present: Present
    ) throws -> Recorded {
        let leg = try DeploymentRow.find(id, in: tx)
        let next = try leg.state.after("end")
        try leg.expect("ended_on", endedOn, notBefore: leg.lastStep, at: present)
        guard reason != .other || note != nil else {
            throw CommonRefusal.unfit.refusal("The reason is other: the note must say which.")
        }
        try tx.update(
            id,
            [
                "ended_on": endedOn, "end_reason": reason, "next_check_in": nil as CalendarDate?,
                "state": next,
            ]
        )
        var facts: [String: JSON] = [
            "ended_on": .text("\(endedOn)"), "reason": .text(reason.rawValue),
        ]
        facts["note"] = note.map { .text($0.text) }
        return Recorded(
            as: "deployment.ended",
            about: leg.person,
            in: leg.caseFile,
            state: next,
            facts: .object(facts)
        )
    }
}
