import Core
import Model

extension Office {
    /// An agreement between China and Japan of October; one that is over ended on the first of November.
    @discardableResult
    package func agreement(
        _ state: AgreementState,
        _ reference: ShortText,
        adding more: [Assignment<Agreement>] = []
    ) async throws -> ID<Agreement> {
        let isTerminated = state == .terminated
        return try await plant(
            Agreement.self,
            [
                .kind(.bilateral), .form(.memorandumOfCooperation), .parties([.cn, .jp]),
                .title("On workers"), .reference(reference), .signedOn("2026-10-01"),
                .inForceFrom(state == .drafted ? nil : "2026-10-01"),
                .expiresOn(state == .expired || isTerminated ? "2026-11-01" : nil),
                .languages([.chinese]), .source("Bulletin 7"), .madeBy(second.human),
                .decidedBy(anyone.human), .endedOn(isTerminated ? "2026-11-01" : nil),
                .endReason(isTerminated ? "Notice." : nil), .state(state),
            ],
            adding: more
        )
    }
}
