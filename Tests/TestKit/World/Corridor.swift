import Core
import Foundation
import Model

extension Office {
    /// A way for workers of licensed agencies to a country, with the visa class that its programme is named after. That of
    /// the technical interns ends by law in June 2027. The alert was looked up, and there is none.
    @discardableResult
    package func corridor(
        _ state: CorridorState = .open,
        to destination: Country = .jp,
        under programme: ShortText = "JP-TITP-1",
        adding more: [Assignment<Corridor>] = []
    ) async throws -> ID<Corridor> {
        try await plant(
            Corridor.self,
            [
                .origin(.cn), .destination(destination), .programme(programme),
                .channel(.nongovernmentalLicensed), .agencyRole(.sends), .opensOn("2017-11-01"),
                .senderKinds([.licensedAgency]),
                .visaClasses([try ShortText(parsing: String(programme.text.dropFirst(3)))]),
                .closesOn(programme == "JP-TITP-1" ? "2027-06-30" : nil),
                .feeRegime(.regulated), .source("TITA"), .evidence("Notice 1"),
                .approvalNeeded(.no), .alertLevel(AlertLevel.none), .alertSource("Travel notice"),
                .alertCheckedOn("2026-11-01"), .alertBy(UUID()), .reviewedBy(second.human),
                .state(state),
            ],
            adding: more
        )
    }
}
