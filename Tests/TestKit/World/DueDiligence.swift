import Core
import Model

extension Office {
    /// Due diligence without a flaw; it counts, so a second person confirmed it.
    @discardableResult
    package func dueDiligence(
        _ state: DueDiligenceState = .current,
        of employer: ID<Employer>,
        on day: CalendarDate = "2026-11-01",
        until end: CalendarDate = "2027-11-01",
        adding more: [Assignment<DueDiligence>] = []
    ) async throws -> ID<DueDiligence> {
        let isConfirmed = state != .proposed
        return try await plant(
            DueDiligence.self,
            [
                .employer(employer), .checkedOn(day), .validUntil(end), .existsLegally(true),
                .isEntity(true), .permitChecked(true), .ownersListed(true), .siteVisitedOn(day),
                .adverseCases(0), .dprkPartner(false), .dprkCrew(false), .wagesLawful(true),
                .housingAdequate(true), .turnoverChecked(true), .creditCheckedOn(day),
                .creditSource("Ministry of Commerce, record of bad credit"), .creditListed(false),
                .evidence("Seen."), .madeBy(anyone.human),
                .confirmedBy(isConfirmed ? second.human : nil),
                .confirmedAt(isConfirmed ? clock.now : nil), .state(state),
            ],
            adding: more
        )
    }
}
