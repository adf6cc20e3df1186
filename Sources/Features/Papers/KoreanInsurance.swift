import Core
import Model

/// The four insurances of Korea's Employment Permit System, each with its clock from the entry.
///
/// Three months for the return cost are the law's; the fifteen days of the others must be confirmed.
struct KoreanInsurance: Sendable {
    static let programme = "KR-EPS"

    let kind: PolicyKind
    let duty: Duty
    private let length: Deadline

    private init(_ kind: PolicyKind, _ length: Deadline, _ word: String, _ title: String) {
        self.kind = kind
        self.length = length
        duty = Duty(
            word,
            rule: "R-INS-002",
            owner: .document,
            afterCase: .ends,
            within: length,
            reminders: [7 * 24, 3 * 24, 24],
            title
        )
    }

    /// The last day, counted from the entry; none of the four counts working days.
    func lastDay(after entry: CalendarDate) -> CalendarDate {
        length.due(after: entry, in: ActionContext.zone, calendar: WorkCalendar(name: "none")).date
    }

    static let all = [
        KoreanInsurance(
            .krDepartureGuarantee,
            .calendarDays(15),
            "kr-departure-guarantee",
            "The employer has taken out the departure guarantee insurance."
        ),
        KoreanInsurance(
            .krWageGuarantee,
            .calendarDays(15),
            "kr-wage-guarantee",
            "The employer has taken out the wage guarantee insurance."
        ),
        KoreanInsurance(
            .krAccident,
            .calendarDays(15),
            "kr-accident",
            "The worker has the accident insurance of the Employment Permit System."
        ),
        KoreanInsurance(
            .krReturnCost,
            .months(3),
            "kr-return-cost",
            "The worker has the return cost insurance."
        ),
    ]
}
