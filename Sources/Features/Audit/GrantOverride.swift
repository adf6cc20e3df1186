import Core
import Model
import Postgres

/// Grants an override: the second person, who takes it upon themselves too.
struct GrantOverride: ChangingAction {
    typealias Subject = Override
    static let permission = Permission.overridesGrant

    func perform(
        on override: Override.Record,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let next = try override.state.after("grant")
        var report = try RuleReport(step: "override.grant", on: context.today, in: tx)
        report.check(
            OverriddenByTwo.self,
            .init(
                asker: override.askedByHuman,
                granter: context.caller.human,
                validUntil: override.validUntil
            )
        )
        try report.require()
        try tx.update(
            override,
            [.state(next), .grantedBy(context.caller.staff.uuid), .grantedAt(context.now)]
        )
        return Recorded(
            as: "override.granted",
            about: try override.parties.concerned(in: tx),
            state: next,
            facts: override.facts,
            report: report
        )
    }
}
