import Agency
import Core
import Directory
import Employers
import Model
import Orders
import Postgres

/// Asks that a failed warning be taken upon themselves by two people: for one record, one step, until
/// a day.
struct AskOverride: Action {
    typealias Subject = Override
    static let permission = Permission.overridesAsk
    static let help = [
        "rule_id": "The warning's number, such as R-FEE-011.",
        "step": "The step that it stops, noun and verb: deployment.depart.",
        "case_id": "The case whose step it stops; or one of the five below.",
        "person_id": "The person, where there is no case yet.",
        "employer_id": "The employer, for employer.approve and employer.lift.",
        "job_order_id": "The job order, for job-order.open.",
        "licence_id": "The licence, for licence.apply.",
        "sub_agent_id": "The sub-agent, for sub-agent.authorise.",
        "reason": "Why it is right to go on; no names, no health.",
        "valid_until": "The last day on which it holds, within 90 days or what is confirmed.",
    ]
    let ruleId: ShortText
    let step: ShortText
    let caseId: ID<CaseFile>?
    let personId: ID<Person>?
    let employerId: ID<Employer>?
    let jobOrderId: ID<JobOrder>?
    let licenceId: ID<Licence>?
    let subAgentId: ID<SubAgent>?
    let reason: LongText
    let validUntil: CalendarDate
    var named: NamedParties { NamedParties(person: personId, caseFile: caseId) }

    func perform(
        on id: ID<Override>,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let named: [Any?] = [
            caseId, personId, employerId, jobOrderId, licenceId, subAgentId,
        ]
        guard named.count(where: { $0 != nil }) == 1 else {
            throw CommonRefusal.unfit.refusal(
                "Name the record that the warning stops: one of case_id, person_id, "
                    + "employer_id, job_order_id, licence_id and sub_agent_id."
            )
        }
        try checkWarning()
        // Longer is not an exception any more but a habit.
        let days = try ThresholdEditions.of(.overrideDays, in: tx).value(on: context.today)
        let latest = context.today.adding(days: days)
        guard validUntil >= context.today, validUntil <= latest else {
            throw CommonRefusal.unfit.refusal(
                "valid_until is \(validUntil); it must lie between \(context.today) and "
                    + "\(latest)."
            )
        }
        try tx.insert(
            id,
            [
                .ruleId(ruleId), .step(step), .caseFile(caseId), .person(personId),
                .employer(employerId), .jobOrder(jobOrderId), .licence(licenceId),
                .subAgent(subAgentId), .reason(reason), .validUntil(validUntil),
                .askedBy(context.caller.staff.uuid), .askedByHuman(context.caller.human),
                .state(.asked),
            ]
        )
        return Recorded(
            as: "override.asked",
            about: try self.named.concerned(in: tx),
            in: caseId,
            state: OverrideState.asked
        )
    }

    private func checkWarning() throws(Refusal) {
        guard let card = RuleRegistry.cards[ruleId.text] else {
            let words = WordsOffered(RuleRegistry.cards.keys.sorted())
            throw CommonRefusal.reference.refusal(
                "No rule has this number: " + words.sentence(insteadOf: ruleId.text)
            )
        }
        guard RuleRegistry.steps.contains(step.text) else {
            let words = WordsOffered(RuleRegistry.steps.sorted())
            throw CommonRefusal.reference.refusal(
                "No step is called so: " + words.sentence(insteadOf: step.text)
            )
        }
        guard card.severity == .warns else {
            throw AuditRefusal.nothingToOverride.refusal(
                "\(card.id) (\(card.source)) \(card.severity.rawValue): it is no warning."
            )
        }
    }
}
