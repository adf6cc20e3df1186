import Core
import Filings
import Model
import Postgres

/// Records how the workers still abroad are looked after; the plan is filed with the authority (Art. 19).
struct PlanCessation: ChangingAction {
    typealias Subject = Licence
    static let permission = Permission.partnersManage
    static let help = [
        "cessation_plan": "Who looks after the workers still abroad, and until when."
    ]

    let cessationPlan: LongText

    func perform(
        on licence: Licence.Record,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let next = try licence.state.after("plan-cessation")
        if let filing = try tx.filedPlan(of: licence.id) {
            throw CommonRefusal.wrongState.refusal(
                "The authority has the plan already, under \(filing): where it wants another one, record "
                    + "that first: homeward filing return \(filing) --missing-items … --completion-due …"
            )
        }
        try tx.update(licence, [.state(next), .cessationPlan(cessationPlan)])
        try tx.awaitFiling(.cessation, of: .licence(licence.id), from: context.today, with: context)
        return Recorded(as: "licence.cessation-planned", state: next)
    }
}

extension WriteTransaction {
    /// The filing by which the authority has the plan; nil where it has none.
    fileprivate borrowing func filedPlan(of licence: ID<Licence>) throws -> ID<Filing>? {
        try value(
            """
            SELECT id FROM filing_known
            WHERE licence_id = \(licence) AND kind = 'cessation' AND is_filed
            """,
            as: ID<Filing>.self
        )
    }
}
