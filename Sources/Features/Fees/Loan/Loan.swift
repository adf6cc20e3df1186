import Core
import Model
import Postgres

/// An open loan as rules read it.
struct Loan: Sendable, Codable {
    let lender: Lender
    let name: String
    let amount: Money
    let takenOn: CalendarDate

    init(lender: Lender, name: String, amount: Money, takenOn: CalendarDate) {
        self.lender = lender
        self.name = name
        self.amount = amount
        self.takenOn = takenOn
    }

    /// The loan in a sentence.
    var words: String { "\(amount) from \(name) (\(lender.rawValue)) on \(takenOn)" }
}
