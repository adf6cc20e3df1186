import Core
import Model

extension Office {
    /// A plan of support with every item, in Japanese and Chinese; one that was given was so on a day.
    @discardableResult
    package func supportPlan(
        _ state: SupportPlanState = .given,
        of caseFile: ID<CaseFile>,
        on day: CalendarDate = "2026-11-20",
        adding more: [Assignment<SupportPlan>] = []
    ) async throws -> ID<SupportPlan> {
        let isGiven = state == .given || state == .superseded
        return try await plant(
            SupportPlan.self,
            [
                .person(person(of: caseFile)), .caseFile(caseFile), .implementer(.host),
                .items(SupportItem.allCases), .languages([.japanese, .chinese]),
                .costsOnHost(true), .madeBy(anyone.human),
                .givenBy(isGiven ? second.human : nil), .givenOn(isGiven ? day : nil),
                .givenLanguage(isGiven ? .chinese : nil), .state(state),
            ],
            adding: more
        )
    }
}
