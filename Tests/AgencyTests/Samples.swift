import Core
import Foundation

@testable import Model

extension Licence.Record {
    /// A licence as it may stand in the database.
    static func sample(
        _ state: LicenceState = .active,
        number: ShortText = "L-1",
        approvedOn: CalendarDate = .epoch,
        decidedOn: CalendarDate? = nil,
        channels: [CorridorChannel]?
    ) -> Licence.Record {
        Licence.Record(
            id: ID(UUID()),
            version: 1,
            number: number,
            authority: "Jilin",
            channels: channels,
            approvedOn: approvedOn,
            decidedOn: decidedOn,
            state: state,
            createdAt: Instant(microseconds: 0),
            updatedAt: Instant(microseconds: 0)
        )
    }
}

extension Executive.Record {
    /// A manager with the days of the service.
    static func sample(
        _ appointedOn: CalendarDate,
        _ leftOn: CalendarDate? = nil
    ) -> Executive.Record {
        Executive.Record(
            id: ID(UUID()),
            version: 1,
            name: "Piao",
            position: "Director",
            qualification: "Ten years",
            appointedOn: appointedOn,
            leftOn: leftOn,
            state: leftOn == nil ? .serving : .left,
            createdAt: Instant(microseconds: 0),
            updatedAt: Instant(microseconds: 0)
        )
    }
}

extension IncidentPlan.Record {
    /// A plan with the day of its last review.
    static func sample(reviewedOn: CalendarDate) -> IncidentPlan.Record {
        IncidentPlan.Record(
            id: ID(UUID()),
            version: 1,
            title: "Plan",
            summary: "Call first.",
            adoptedOn: reviewedOn,
            reviewedOn: reviewedOn,
            state: .current,
            createdAt: Instant(microseconds: 0),
            updatedAt: Instant(microseconds: 0)
        )
    }
}

extension Reserve.Record {
    /// Three million yuan in cash, of which so much was drawn.
    static func sample(drawn: Int64) -> Reserve.Record {
        Reserve.Record(
            id: ID(UUID()),
            version: 1,
            mode: .cash,
            bank: "Bank of Yanbian",
            amountMinor: 300_000_000,
            drawnMinor: drawn,
            currency: .cny,
            state: .held,
            createdAt: Instant(microseconds: 0),
            updatedAt: Instant(microseconds: 0)
        )
    }
}
