import Core
import Model

extension Office {
    /// A complaint of the worker of a case about wages, as it was received; a closed one has somebody who closed it.
    @discardableResult
    package func rightsCase(
        _ state: RightsCaseState = .received,
        of caseFile: ID<CaseFile>,
        about category: RightsCategory = .wages,
        adding more: [Assignment<RightsCase>] = []
    ) async throws -> ID<RightsCase> {
        let isClosed = state == .closed
        return try await plant(
            RightsCase.self,
            [
                .person(person(of: caseFile)), .caseFile(caseFile), .category(category),
                .reporter(.worker), .language(.chinese), .narrativeSealed([1]),
                .receivedAt(clock.now), .acknowledgeDue(clock.now), .triageDue(clock.now),
                .closedAt(isClosed ? clock.now : nil), .closedBy(isClosed ? second.human : nil),
                .state(state),
            ],
            adding: more
        )
    }
}
