import Core
import Model

extension Office {
    /// A schedule of fees for every country; it lists more of every category than any test charges.
    @discardableResult
    package func feeSchedule(
        _ state: ScheduleState = .published,
        from start: CalendarDate = "2026-01-01",
        until end: CalendarDate? = nil,
        lines: String? = nil,
        adding more: [Assignment<FeeSchedule>] = []
    ) async throws -> ID<FeeSchedule> {
        let isPublished = state == .published || state == .superseded
        return try await plant(
            FeeSchedule.self,
            [
                .edition("2026-1"), .basis("Costs of the year before, by case."),
                .address("https://example.cn/fees"), .validFrom(start), .validUntil(end),
                .lines(lines ?? Self.everyCost), .madeBy(anyone.human),
                .publishedBy(isPublished ? second.human : nil),
                .publishedOn(isPublished ? start : nil),
                .withdrawnReason(state == .withdrawn ? "Wrong." : nil), .state(state),
            ],
            adding: more
        )
    }

    private static let everyCost: String = {
        let costs = FeeCategory.allCases.flatMap { category in
            [Currency.cny, .jpy, .krw, .rub, .mnt, .usd, .eur].map { currency in
                """
                {"category": "\(category.rawValue)", "basis": "List",
                 "amount": {"minor_units": 999999999999, "currency": "\(currency)"}}
                """
            }
        }
        return "[\(costs.joined(separator: ", "))]"
    }()
}
