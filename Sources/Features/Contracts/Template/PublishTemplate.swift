import Core
import Model
import Postgres
import TransparencyLog

/// Publishes a template, as a second person; the edition before it is superseded.
struct PublishTemplate: ChangingAction {
    typealias Subject = ContractTemplate
    static let permission = Permission.contractsApprove

    func perform(
        on template: ContractTemplate.Record,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let next = try template.state.after("publish")
        let human = context.caller.human
        var report = try RuleReport(step: "contract-template.publish", on: context.today, in: tx)
        report.check(
            MakerIsNotApprover.self,
            .init(maker: template.maker(beside: human), approver: human)
        )
        report.check(
            TemplateComplete.self,
            try .init(
                kind: template.kind,
                regime: template.regime,
                languages: template.languages,
                clauses: template.wording
            )
        )
        try report.require()
        // An earlier edition that was withdrawn meanwhile stays so.
        if let earlier = try template.supersedes.map({ try tx.find($0) }),
            earlier.state == .published
        {
            try tx.update(earlier, [.state(earlier.state.after("revise", to: .superseded))])
        }
        try tx.update(template, [.state(next), .publishedBy(human), .publishedOn(context.today)])
        return Recorded(
            as: "contract-template.published",
            state: next,
            facts: ["edition": .integer(Int64(template.edition))],
            report: report
        )
    }
}
