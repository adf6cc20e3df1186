import Core
import Model

extension Office {
    /// A way home of the worker of a case, noticed just now.
    @discardableResult
    package func repatriation(
        _ state: RepatriationState = .opened,
        of caseFile: ID<CaseFile>,
        because cause: RepatriationCause = .illness,
        adding more: [Assignment<Repatriation>] = []
    ) async throws -> ID<Repatriation> {
        try await plant(
            Repatriation.self,
            [
                .person(person(of: caseFile)), .caseFile(caseFile), .cause(cause),
                .isUrgent(cause == .illness), .noticedAt(clock.now),
                .cancelledOn(state == .cancelled ? "2026-11-20" : nil), .state(state),
            ],
            adding: more
        )
    }
}
