import Core
import Model
import Postgres
import TransparencyLog

/// Records that data of a case's worker go to its employer abroad; the law stands before it.
struct RecordTransfer: Action {
    typealias Subject = Transfer
    static let permission = Permission.applicantsDisclose
    static let help = [
        "case_id": "The case; its employer is the recipient.",
        "kinds": "What kinds of data go.",
        "purpose": "What the employer needs them for.",
        "legal_route": "On what ground they may leave China (PIPL Art. 38).",
        "assessment": "The number of the impact assessment (PIPL Art. 55).",
        "assessed_on": "The day of that assessment; before the transfer.",
        "transferred_on": "The day of the transfer; today when not given.",
    ]

    let caseId: ID<CaseFile>
    let kinds: [TransferredKind]
    let purpose: ShortText
    let legalRoute: LegalRoute?
    let assessment: ShortText?
    let assessedOn: CalendarDate?
    let transferredOn: CalendarDate?
    var named: NamedParties { NamedParties(caseFile: caseId) }

    func perform(
        on id: ID<Transfer>,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let file = try CaseFile.Record.open(
            caseId,
            in: tx,
            otherwise: "nothing is sent for it."
        )
        let day = transferredOn ?? context.today
        try context.requireNotInFuture("transferred_on", day)
        guard !kinds.isEmpty, Set(kinds).count == kinds.count else {
            throw CommonRefusal.unfit.refusal("Name each kind once, one at least.")
        }
        var facts = try PrivacyFacts.gather(for: caseId, in: tx)
        facts.transfers = [
            .init(on: day, route: legalRoute, assessment: assessment?.text, assessedOn: assessedOn)
        ]
        guard let country = facts.country, country != .cn else {
            throw CommonRefusal.unfit.refusal("The employer is in CN: nothing goes abroad.")
        }
        var report = try RuleReport(step: "transfer.record", on: context.today, in: tx)
        report.check(ConsentBeforeTransfer.self, facts)
        report.check(TransferHasRoute.self, facts)
        try report.require()
        guard let legalRoute, let assessment, let assessedOn else {
            throw ProgramFault("R-PRV-002 let a transfer without its ground pass.")
        }
        try tx.insert(
            id,
            [
                .person(file.person), .caseFile(caseId), .employer(file.employer),
                .country(country), .kinds(kinds), .purpose(purpose), .legalRoute(legalRoute),
                .assessment(assessment), .assessedOn(assessedOn), .transferredOn(day),
                .state(.recorded),
            ]
        )
        return Recorded(
            as: "transfer.recorded",
            about: file.person,
            in: caseId,
            state: TransferState.recorded,
            facts: ["country": .text(country.alpha2)],
            report: report
        )
    }
}
