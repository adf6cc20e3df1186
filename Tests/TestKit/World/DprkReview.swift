import Core
import Model

extension Office {
    /// A review that found no tie of an employer to the DPRK.
    @discardableResult
    package func dprkReview(of employer: ID<Employer>) async throws -> ID<DprkReview> {
        try await plant(
            DprkReview.self,
            [
                .employer(employer), .hasPartner(false), .hasCrew(false),
                .checkedOn("2026-11-20"), .source("Visit."), .madeBy(anyone.human),
                .state(.free),
            ]
        )
    }
}
