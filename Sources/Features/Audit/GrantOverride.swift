import Core
import Model
import Postgres
import TransparencyLog

/// Grants an override: the second person, who takes it upon themselves too.
struct GrantOverride: Action {
    typealias Subject = Override
    static let permission = Permission.overridesGrant

    func perform(
        on id: ID<Override>,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let row = try OverrideRow.find(id, in: tx)
        let next = try row.state.after("grant")
        var report = RuleReport(step: "override.grant", on: context.today)
        report.check(
            OverriddenByTwo.self,
            .init(asker: row.askedBy, granter: context.caller.human, validUntil: row.validUntil)
        )
        try report.require()
        try tx.update(
            id,
            [.state(next), .grantedBy(context.caller.staff.uuid), .grantedAt(context.now)]
        )
        return Recorded(
            as: "override.granted",
            about: row.person,
            in: row.caseFile,
            state: next,
            facts: row.facts,
            report: report
        )
    }
}
