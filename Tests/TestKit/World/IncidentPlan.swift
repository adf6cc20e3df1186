import Core
import Model

extension Office {
    /// The agency's plan for incidents.
    @discardableResult
    package func incidentPlan(
        _ state: IncidentPlanState = .current,
        adopted: CalendarDate = "2026-01-01",
        reviewed: CalendarDate = "2026-01-01"
    ) async throws -> ID<IncidentPlan> {
        try await plant(
            IncidentPlan.self,
            [
                .title("Plan"), .summary("Call."), .adoptedOn(adopted), .reviewedOn(reviewed),
                .state(state),
            ]
        )
    }
}
