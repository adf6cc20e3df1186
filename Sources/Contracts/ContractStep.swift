import Casework
import Foundation

/// The steps of a contract that a gate guards.
enum ContractStep: String, Choice {
    case approve, sign, file

    /// What the words of a contract must satisfy, when they are approved and again when signed:
    /// a fee line may have come in between.
    static let wording: [any ContractRule.Type] = [
        ElevenItemsPresent.self, OneServiceOrLabour.self, ServiceTermsStated.self,
        NoTermWorse.self, EveryTermComparable.self, NoFeeUnderLabourContract.self,
        EmploymentUnderstood.self, NoPenaltyOnWorker.self, ReturnTravelStated.self,
    ]

    /// Checks the step's gate, as taken by a human being; without a party, as for the worker's
    /// signature, of which most is asked.
    func report(
        on facts: LinkedContracts,
        by human: UUID,
        signing party: ContractParty? = nil,
        as day: CalendarDate
    ) -> RuleReport {
        var report = RuleReport(step: "contract.\(rawValue)", on: day)
        switch self {
        case .approve:
            report.check(
                MakerIsNotApprover.self,
                .init(maker: facts.focus?.maker, approver: human)
            )
            report.check(all: Self.wording, facts)
        case .sign:
            report.check(all: Self.wording, facts)
            if party ?? .worker == .worker {
                report.check(DisclosedInWorkersLanguage.self, facts)
            }
        case .file:
            report.check(FiledInTime.self, facts)
        }
        return report
    }
}
