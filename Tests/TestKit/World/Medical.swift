import Core
import Model

extension Office {
    /// An examination of the worker of a case; what was found is on record once it took place.
    @discardableResult
    package func medical(
        _ state: MedicalState = .fit,
        of caseFile: ID<CaseFile>,
        on day: CalendarDate = "2026-01-01",
        until end: CalendarDate = "2026-07-01"
    ) async throws -> ID<Medical> {
        let isDone = state != .scheduled
        let found: MedicalOutcome =
            switch state {
            case .unfit: .unfit
            case .conditional: .conditional
            case .scheduled, .done, .fit, .expired: .fit
            }
        return try await plant(
            Medical.self,
            [
                .person(person(of: caseFile)), .caseFile(caseFile), .clinic("Clinic"),
                .tests([.general]), .scheduledOn(day), .examinedOn(isDone ? day : nil),
                .outcome(isDone ? found : nil), .validUntil(isDone ? end : nil), .state(state),
            ]
        )
    }
}
