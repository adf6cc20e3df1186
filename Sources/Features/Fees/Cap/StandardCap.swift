import Core
import Model

/// The caps that are known to everyone, with their sources: an agency records them by name, and has them confirmed.
enum StandardCap: String, Choice {
    case esdTwoMonths = "jp_esd_two_months"
    case benchmarkShare = "jp_benchmark_share"
    case benchmarkAmount = "jp_benchmark_amount"

    /// What the cap says.
    var fields: CapFields {
        switch self {
        case .esdTwoMonths:
            // Reported from the ordinance; which items of pay count is open until its text is confirmed.
            CapFields(
                destination: .jp,
                programme: "JP-ESD",
                covers: .senderTotal,
                kind: .monthsOfPay,
                value: 2,
                effect: .blocks,
                // The law of 2024-06-21 comes into force on this day; before it nobody is sent under the programme.
                force: Self.since(2027, 4, 1),
                source: "JP Employment for Skill Development Act (2024), ministerial ordinance"
            )
        case .benchmarkShare:
            CapFields(
                destination: .jp,
                covers: .serviceFee,
                kind: .shareOfPay,
                value: 125,
                effect: .warns,
                force: Self.since(2008, 12, 1),
                source: "China-Japan trainee cooperation body, fee rules of 2008-12-01: 12.5 %"
            )
        case .benchmarkAmount:
            CapFields(
                destination: .jp,
                covers: .serviceFee,
                kind: .absolute,
                value: 2_500_000,
                currency: .cny,
                effect: .warns,
                force: Self.since(2008, 12, 1),
                source: "China-Japan trainee cooperation body, fee rules of 2008-12-01: CNY 25,000"
            )
        }
    }

    private static func since(_ year: Int, _ month: Int, _ day: Int) -> Period {
        Period(from: CalendarDate(year: year, month: month, day: day) ?? .epoch, until: nil)
    }
}
