import Core
import Model

extension Office {
    /// The agency's reserve of three million yuan.
    @discardableResult
    package func reserve(
        _ state: ReserveState = .held,
        adding more: [Assignment<Reserve>] = []
    ) async throws -> ID<Reserve> {
        try await plant(
            Reserve.self,
            [
                .mode(.cash), .bank("Bank of China"), .amountMinor(300_000_000), .currency(.cny),
                .state(state),
            ],
            adding: more
        )
    }

    /// A use of the reserve for wages that were owed, of so many fen.
    @discardableResult
    package func draw(
        _ fen: Int64,
        from reserve: ID<Reserve>,
        on day: CalendarDate = "2026-11-17"
    ) async throws -> ID<ReserveDraw> {
        try await plant(
            ReserveDraw.self,
            [
                .reserve(reserve), .purpose(.wagesOwed), .amountMinor(fen), .persons(1),
                .reason("Unpaid."), .authorityReference("7"), .drawnOn(day),
                .dueOn(day.adding(days: 28)), .state(.open),
            ]
        )
    }
}
