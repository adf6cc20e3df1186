import Core
import Foundation
import Model

extension Office {
    /// A medical fee of a case; one that was told, agreed to, due or paid was so on the day and the days after it.
    @discardableResult
    package func feeLine(
        _ state: FeeState = .proposed,
        of caseFile: ID<CaseFile>,
        on day: CalendarDate = "2026-11-20",
        paidBy payer: Payer = .worker,
        statement: ID<FeeStatement>? = nil,
        adding more: [Assignment<FeeLine>] = []
    ) async throws -> ID<FeeLine> {
        let isTold = state != .proposed
        let isAgreed = isTold && state != .disclosed
        let isDue = isAgreed && state != .consented
        let isPaid = isDue && state != .due
        var shown = statement
        if isAgreed, shown == nil { shown = try await feeStatement(of: caseFile, on: day) }
        return try await plant(
            FeeLine.self,
            [
                .person(person(of: caseFile)), .caseFile(caseFile), .category(.medical),
                .payer(payer), .payee("Clinic"), .description("Check-up"), .amountMinor(100),
                .currency(.cny), .basis("Contract"), .disclosedOn(isTold ? day : nil),
                .disclosedLanguage(isTold ? .chinese : nil), .statement(shown),
                .statementVersion(isAgreed ? 1 : nil), .consentedOn(isAgreed ? day : nil),
                .dueOn(isDue ? day : nil), .dueTrigger(isDue ? .serviceRendered : nil),
                .dueEvidence(isDue ? "Receipt" : nil), .paidOn(isPaid ? day : nil),
                .receiptNumber(isPaid ? "R-1" : nil), .state(state),
            ],
            adding: more
        )
    }

    /// A statement of a case's fees as it was shown to the worker.
    package func feeStatement(
        _ number: Int = 1,
        of caseFile: ID<CaseFile>,
        on day: CalendarDate
    ) async throws -> ID<FeeStatement> {
        try await plant(
            FeeStatement.self,
            [
                .person(person(of: caseFile)), .caseFile(caseFile), .number(number),
                .language(.chinese), .shownOn(day), .items("[]"),
                .digest([UInt8](repeating: 0, count: 32)),
            ]
        )
    }
}
