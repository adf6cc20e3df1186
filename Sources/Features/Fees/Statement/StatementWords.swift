import Core
import Model

/// The sentences of a statement of fees in one language; the worker reads them, so nothing is abbreviated.
struct StatementWords: Sendable {
    let language: Language
    /// What stands between the parts of a sentence, and at its end.
    let marks: (part: String, end: String, and: String)
    /// What all lines come to; nil where the worker pays nothing.
    let total: @Sendable (String?) -> String
    /// What is bought for how much, who pays it, and to whom.
    let line: @Sendable (_ what: String, _ amount: Money, _ payer: Payer, _ payee: String) -> String
    let told: @Sendable (CalendarDate?) -> String
    let agreed: @Sendable (CalendarDate?) -> String
    let paid: @Sendable (CalendarDate, _ receipt: String) -> String
    let payBy: @Sendable (CalendarDate) -> String
    let payAfter: @Sendable (DueClause) -> String
    let notYet: String
    let cameBack: @Sendable (Money, CalendarDate) -> String
    let givenUp: String
    let comesBack: @Sendable (Money, CalendarDate) -> String
    let wouldComeBack: @Sendable (Money) -> String
    /// A cap with its limit; nil where no contract states the pay by which it is reckoned.
    let cap: @Sendable (Cap, Money?) -> String
    let debt: @Sendable (Loan) -> String

    /// The languages that the system writes.
    static let all: [StatementWords] = [.chinese, .korean, .english]

    /// The words of the first language that a worker reads and the system writes; nil where there is none.
    static func read(by languages: [Language]) -> StatementWords? {
        languages.lazy.compactMap { language in
            all.first { $0.language.isUnderstood(by: [language]) }
        }
        .first
    }
}
