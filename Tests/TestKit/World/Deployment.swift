import Core
import Foundation
import Model

extension Office {
    /// A leg of work of a case with all that its state implies: who has left was interviewed and cleared, who is abroad
    /// is asked again, who has ended did so for a reason, and a fault was found by somebody.
    @discardableResult
    package func deployment(
        _ state: DeploymentState = .planned,
        of caseFile: ID<CaseFile>,
        from departure: CalendarDate? = nil,
        until end: CalendarDate? = nil,
        asked: CalendarDate? = nil,
        ended: CalendarDate? = nil,
        because reason: EndReason = .completed,
        adding more: [Assignment<Deployment>] = []
    ) async throws -> ID<Deployment> {
        let file = try await record(of: caseFile)
        let leaves = departure ?? file.plannedDeparture
        let isCleared = state != .planned && state != .cancelled
        let hasLeft = isCleared && state != .cleared && state != .booked
        let isThere = state == .arrived || state == .working
        let isEnded = state == .ended
        let isAtFault = isEnded && reason == .endedEarlyWorkerFault
        let isBooked = state == .booked
        return try await plant(
            Deployment.self,
            [
                .person(file.person), .caseFile(caseFile), .site(file.site),
                .plannedDeparture(leaves), .plannedEnd(end ?? file.plannedEnd),
                .bookedOn(isBooked ? leaves : nil), .ticketReference(isBooked ? "CA 131" : nil),
                .carrier(isBooked ? "Air China" : nil), .departedOn(hasLeft ? leaves : nil),
                .arrivedOn(isThere ? leaves : nil),
                .workingSince(state == .working ? leaves : nil),
                .nextCheckIn(asked ?? (hasLeft && !isEnded ? leaves.adding(days: 30) : nil)),
                .endedOn(isEnded ? ended ?? end ?? file.plannedEnd : nil),
                .endReason(isEnded ? reason : nil), .faultFoundOn(isAtFault ? ended : nil),
                .faultFoundBy(isAtFault ? UUID() : nil),
                .faultDecision(isAtFault ? "Decision 12/2026" : nil), .state(state),
            ] + (isCleared ? Self.cleared(leaves) : []),
            adding: more
        )
    }

    /// What the interview and the clearance of a day leave on a deployment.
    private static func cleared(_ day: CalendarDate) -> [Assignment<Deployment>] {
        interviewed(on: day) + [.clearedOn(day), .clearedBy(UUID())]
    }

    /// What the interview of a day leaves on a deployment whose worker confirmed everything.
    package static func interviewed(on day: CalendarDate) -> [Assignment<Deployment>] {
        [
            .interviewedOn(day), .interviewedBy(UUID()), .interviewLanguage(.chinese),
            .interviewNoOtherFees(true), .interviewHoldsPapers(true), .interviewUnderstands(true),
            .interviewNoDeposit(true), .interviewNoPenalty(true),
        ]
    }
}
