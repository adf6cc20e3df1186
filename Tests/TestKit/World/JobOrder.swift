import Core
import Model
import Postgres

extension Office {
    /// An order for two workers at 200,000 yen a month, in a corridor of its programme.
    package func order(
        _ state: JobOrderState = .open,
        at place: Workplace,
        to destination: Country = .jp,
        under programme: ShortText = "JP-SSW-1",
        adding more: [Assignment<JobOrder>] = []
    ) async throws -> ID<JobOrder> {
        try await order(
            state,
            at: place,
            in: try await known(to: destination, under: programme),
            adding: more
        )
    }

    /// An order for two workers at 200,000 yen a month in a corridor.
    package func order(
        _ state: JobOrderState = .open,
        at place: Workplace,
        in corridor: ID<Corridor>,
        adding more: [Assignment<JobOrder>] = []
    ) async throws -> ID<JobOrder> {
        try await plant(
            JobOrder.self,
            [
                .employer(place.employer), .site(place.site), .corridor(corridor),
                .occupation("7511"), .headcount(2), .payMinor(200_000), .payCurrency(.jpy),
                .payUnit(.month), .hoursWeek(40), .opensOn("2026-11-01"),
                .closesOn("2027-03-01"), .state(state),
            ],
            adding: more
        )
    }

    /// The place of a case in an order; one that was left was so on the next day.
    @discardableResult
    package func place(
        _ state: PlaceState = .taken,
        of caseFile: ID<CaseFile>,
        in order: ID<JobOrder>
    ) async throws -> ID<JobOrderPlace> {
        try await plant(
            JobOrderPlace.self,
            [
                .jobOrder(order), .caseFile(caseFile), .person(person(of: caseFile)),
                .takenOn("2026-11-01"), .vacatedOn(state == .taken ? nil : "2026-11-02"),
                .state(state),
            ]
        )
    }

    /// The corridor of a programme; there is one at most.
    private func known(to destination: Country, under programme: ShortText) async throws
        -> ID<Corridor>
    {
        let known = try await value(
            """
            SELECT id FROM corridor
            WHERE destination = \(destination) AND programme = \(programme)
            """,
            as: ID<Corridor>.self
        )
        if let known { return known }
        return try await corridor(
            to: destination,
            under: programme,
            adding: [
                .languagesAsked(#"[{"language": "ja", "level": "a2"}]"#), .maximumAge(39),
                .feeRegime(.employerPays),
            ]
        )
    }
}
