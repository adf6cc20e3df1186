import Core
import TestKit
import Testing

@testable import Fees

@Suite(.database) struct WordsTests {
    @Test func wordsAreThoseOfTheDatabase() async throws {
        func expect<C: Choice>(_: C.Type, _ constraint: String) async throws {
            let words = try await office.words(of: constraint)
            #expect(words == C.allCases.map(\.rawValue), "\(constraint)")
        }
        try await expect(FeeCategory.self, "fee_line_category_is_lawful")
        try await expect(Payer.self, "fee_line_payer_check")
        try await expect(FeeState.self, "fee_line_state_check")
        try await expect(PayeeKind.self, "fee_line_payee_may_take_money")
        try await expect(HostCost.self, "fee_line_host_side_check")
        try await expect(FeeTrigger.self, "fee_line_due_trigger_check")
        try await expect(AheadTrigger.self, "fee_line_clause_is_on_record")
        try await expect(RefundCause.self, "fee_line_refund_cause_check")
        try await expect(CapCover.self, "fee_cap_covers_check")
        try await expect(CapKind.self, "fee_cap_kind_check")
        try await expect(CapEffect.self, "fee_cap_effect_check")
        try await expect(CapState.self, "fee_cap_state_check")
        try await expect(DutyOwner.self, "fee_cap_owner_role_check")
        try await expect(RateState.self, "exchange_rate_state_check")
        try await expect(Lender.self, "worker_loan_lender_kind_check")
        try await expect(LoanState.self, "worker_loan_state_check")
        try await expect(AccountKind.self, "ledger_account_kind_check")
        try await expect(EntryKind.self, "ledger_entry_kind_check")
        try await expect(ProofOutcome.self, "fee_proof_outcome_check")
        try await expect(FeeRegime.self, "corridor_fee_regime_check")
        #expect(
            AskedCategory.allCases.compactMap(\.lawful) == FeeCategory.allCases
                && AskedPayee.allCases.compactMap(\.lawful) == PayeeKind.allCases
        )
    }

    @Test func everyFieldIsExplainedAndEveryPageReads() async throws {
        for endpoint in FeesFeature.endpoints {
            for field in endpoint.fields {
                #expect(!field.help.isEmpty, "\(endpoint.path) \(field.name)")
            }
            guard case .list(let page) = endpoint.work else { continue }
            let query = try PageQuery([], of: page, isList: true)
            let reply = try await office.registrar.list(page, query, by: office.anyone)
            #expect(!reply.body.isEmpty, "\(endpoint.path)")
        }
        let paths = FeesFeature.endpoints.map { "\($0.method) \($0.path)" }
        #expect(Set(paths).count == paths.count)
        let cards = FeesFeature.caseRules.map { $0.card } + FeesFeature.rules.map { $0.card }
        #expect(Set(cards.map(\.id)).count == cards.count)
        for card in cards {
            #expect(card.id.wholeMatch(of: /R-[A-Z]+-[0-9]{3}(-[A-Z])?/) != nil, "\(card.id)")
        }
    }
}
