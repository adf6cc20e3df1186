import Contracts
import Core
import Corridors
import Foundation
import Model
import TestKit

@testable import Rights

/// What the tests of reckonings reckon with: a clause, a stay, a month.
enum Reckonings {
    static let own = ID<Contract>(UUID())
    static let cooperation = ID<Contract>(UUID())

    static func term(
        _ pay: Int64,
        _ currency: Currency = .jpy,
        per unit: WageUnit = .month,
        employment: Bool = true,
        from: CalendarDate = "2023-09-10",
        until: CalendarDate = "2028-09-09"
    ) -> PayTerm {
        PayTerm(
            contract: employment ? own : cooperation,
            isEmployment: employment,
            begins: from,
            ends: until,
            pay: Money(minorUnits: pay, currency: currency),
            unit: unit
        )
    }

    /// JPY 1,150 an hour, 40 hours a week.
    static var hourly: PayTerm {
        var term = term(1_150, per: .hour)
        term.hoursWeek = 40
        return term
    }

    static func month(
        _ month: String,
        paid: [Money] = [],
        worked: WorkRecord? = nil
    ) throws -> PaidMonth {
        PaidMonth(month: try PayMonth(parsing: month), paid: paid, worked: worked)
    }

    static func yen(_ minor: Int64) -> Money { Money(minorUnits: minor, currency: .jpy) }

    static func record(
        _ hours: String? = nil,
        overtime: String? = nil,
        days: Int? = nil,
        pieces: Int? = nil
    ) throws -> WorkRecord {
        WorkRecord(
            hours: try hours.map { try WorkTime(parsing: $0) },
            overtime: try overtime.map { try WorkTime(parsing: $0) },
            days: days,
            pieces: pieces,
            source: "Time sheet"
        )
    }

    static func reckon(
        _ months: [PaidMonth],
        under terms: [PayTerm],
        abroad spans: [WorkSpan] = [WorkSpan(first: "2023-09-10", last: nil)],
        premium: CorridorFigure? = nil,
        today: CalendarDate = "2028-12-31"
    ) throws -> WageReckoning {
        try WageReckoner(terms: terms, spans: spans, premium: premium, today: today)
            .reckon(months)
    }
}
