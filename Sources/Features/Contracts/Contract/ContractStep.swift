import Cases
import Core
import Corridors
import Fees
import Foundation
import Model
import Postgres

/// The steps of a contract that a gate guards.
enum ContractStep: String, ExplainedStep {
    case submit = "contract.submit"
    case approve = "contract.approve"
    case sign = "contract.sign"

    /// What the words of a contract must satisfy, when they are approved and again when signed:
    /// a fee line may have come in between.
    /// Each is asked under its own regimes alone.
    static let wording: [any ContractRule.Type] = [
        ElevenItemsPresent.self, OneServiceOrLabour.self, EmployedByContractor.self,
        AgencyContractComplete.self, NoTermWorse.self, EveryTermComparable.self,
        NoTermBelowOrder.self,
        NoFeeUnderLabourContract.self, EmploymentUnderstood.self, NoPenaltyOnWorker.self,
        ReturnTravelStated.self, ContractorLiable.self, AgreedHoursWithinTerms.self,
    ]

    /// What features below ask when agency and worker bind themselves: consent, money, corridor.
    static let ofFeaturesBelow: [any CaseRule.Type] =
        [ConsentBeforeTransfer.self] + FeesFeature.signatureRules + CorridorsFeature.signatureRules

    /// Checks the step's gate, as taken by a human being; without a party, as for the worker's
    /// signature, of which most is asked.
    func report(
        on facts: LinkedContracts,
        by human: UUID,
        signing party: ContractParty? = nil,
        as day: CalendarDate,
        in tx: borrowing some Queryable & ~Copyable
    ) throws -> RuleReport {
        var report = try RuleReport(step: rawValue, on: day, in: tx)
        switch self {
        case .submit:
            report.check(
                all: [
                    ElevenItemsPresent.self, OneServiceOrLabour.self, EmployedByContractor.self,
                ],
                facts
            )
        case .approve:
            report.check(
                MakerIsNotApprover.self,
                .init(maker: facts.focus?.maker(beside: human), approver: human)
            )
            report.check(all: Self.wording, facts)
        case .sign:
            report.check(all: Self.wording, facts)
            if party ?? .worker == .worker { report.check(DisclosedWithRisks.self, facts) }
            if let focus = facts.focus, focus.kind.bindsAgencyAndWorker, let id = focus.caseFile {
                let asked = Self.ofFeaturesBelow.filter { $0.regimes.contains(facts.regime) }
                try report.check(asked, for: id, in: tx)
            }
        }
        if let id = facts.focus?.caseFile { try report.apply(overridesOf: id, in: tx) }
        return report
    }
}
