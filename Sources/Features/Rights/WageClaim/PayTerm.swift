import Core
import Model

/// One pay clause of a signed contract with what the same contract says of hours, overtime and deductions.
struct PayTerm: Sendable, Equatable {
    let contract: ID<Contract>
    /// Whether it is the worker's own contract with the employer, or the agency's with the employer.
    let isEmployment: Bool
    let begins: CalendarDate
    /// The last day on which it binds, or bound.
    let ends: CalendarDate
    let pay: Money
    var unit = WageUnit.month
    /// Nil where the contract does not say whether the pay is gross or net.
    var basis: PayBasis?
    /// The hours of the agreed week; nil where the contract states none.
    var hoursWeek: Int?
    /// The hours of an agreed day; nil where the contract states none.
    var hoursDay: Int?
    /// The free days of a week; nil where the contract states none.
    var restDays: Int?
    /// What overtime is paid on top, in hundredths; nil where the contract states nothing.
    var overtimePercent: Int?
    /// What the contract lets the employer deduct each month, one amount a currency.
    var deductions: [Money] = []
    /// Whether it names a deduction in words alone.
    var deductsInWords = false

    /// Where the clause stands: the contract and the clause's code.
    var place: String { place(of: "pay") }

    /// Where another clause of the same contract stands.
    func place(of code: String) -> String { "\(contract) \(code)" }

    /// Whether it binds on a day.
    func binds(on day: CalendarDate) -> Bool { begins <= day && day <= ends }

    /// The days of a week on which work is agreed; nil where the contract does not say.
    var workDays: Int? { restDays.map { max(0, 7 - $0) } }

    /// What binds on a day: the clauses of the worker's own newest contract first, then those of the cooperation
    /// contract, where its promise is more; the employment contract may not fall behind it (Decree 620 Art. 27).
    static func binding(on day: CalendarDate, among terms: [PayTerm]) -> [PayTerm] {
        let inForce = terms.filter { $0.binds(on: day) }
        let own = inForce.first(where: \.isEmployment)?.contract
        let cooperation = inForce.first { !$0.isEmployment }?.contract
        return inForce.filter { $0.contract == own } + inForce.filter { $0.contract == cooperation }
    }
}

/// What pay is counted by.
enum WageUnit: String, Choice {
    case hour, day, week, month, year, piece
}
