import Core
import Model

extension Office {
    /// An accident without anybody hurt, heard of just now; its state says who was told what, and who closed it.
    @discardableResult
    package func incident(
        _ state: IncidentState,
        adding more: [Assignment<Incident>] = []
    ) async throws -> ID<Incident> {
        let now = clock.now
        let isGraded = state != .reported
        let isClosed = state == .closed
        let isFinal = isClosed || state == .finalReport
        let isTold = isFinal || state == .followUp
        return try await plant(
            Incident.self,
            [
                .country(.jp), .place("Hall 2"), .kind(.accident), .happenedAt(now),
                .heardAt(now), .dead(0), .injured(0), .missing(0), .affected(0),
                .narrativeSealed([1]), .leastGrade(.fourth), .grade(isGraded ? .fourth : nil),
                .gradedAt(isGraded ? now : nil), .gradedBy(isGraded ? anyone.human : nil),
                .embassyToldAt(isTold ? now : nil), .embassyProof(isTold ? "E1" : nil),
                .authorityToldAt(isTold ? now : nil), .authorityProof(isTold ? "A1" : nil),
                .finalAt(isFinal ? now : nil), .finalReference(isFinal ? "F1" : nil),
                .finalBy(isFinal ? second.human : nil), .lessonsSealed(isClosed ? [1] : nil),
                .planRevised(isClosed ? false : nil), .closedAt(isClosed ? now : nil),
                .closedBy(isClosed ? anyone.human : nil), .state(state),
            ],
            adding: more
        )
    }
}
