import Core
import Foundation
import Model

extension Office {
    /// What the comparison of a subject with the lists came to; the values name the subject.
    @discardableResult
    package func sanctionCheck(
        _ state: CheckState,
        of kind: SubjectKind,
        _ subject: UUID,
        against lists: [UUID] = [],
        adding more: [Assignment<SanctionCheck>] = []
    ) async throws -> ID<SanctionCheck> {
        try await plant(
            SanctionCheck.self,
            [
                .subjectKind(kind), .subjectId(subject), .listIds(lists), .screenedAt(clock.now),
                .hits("[]"), .state(state),
            ],
            adding: more
        )
    }
}
