import Core
import Foundation
import Model

extension Office {
    /// The worker of a case in a course; whoever had a certificate got it on a day and has it until another.
    @discardableResult
    package func enrolment(
        _ state: EnrolmentState,
        of caseFile: ID<CaseFile>,
        in course: ID<Course>? = nil,
        certified day: CalendarDate = "2026-11-01",
        until end: CalendarDate = "2028-11-01",
        adding more: [Assignment<Enrolment>] = []
    ) async throws -> ID<Enrolment> {
        let attended = if let course { course } else { try await self.course(.offered) }
        let wasCertified = [.certified, .expired, .revoked].contains(state)
        return try await plant(
            Enrolment.self,
            [
                .course(attended), .person(person(of: caseFile)),
                .caseFile(caseFile),
                .certificateNumber(
                    wasCertified ? try ShortText(parsing: UUID().uuidString) : nil
                ),
                .certifiedOn(wasCertified ? day : nil),
                .certificateUntil(wasCertified ? end : nil), .state(state),
            ],
            adding: more
        )
    }
}
