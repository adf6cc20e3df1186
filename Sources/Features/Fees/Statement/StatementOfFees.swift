import Core
import Model

/// What the fees of a case come to, in the worker's words and line by line.
struct StatementOfFees: Codable, Sendable {
    let caseId: ID<CaseFile>
    /// The day on which it was reckoned.
    let asOf: CalendarDate
    /// The language of the sentences.
    let language: Language
    /// The whole statement, sentence by sentence.
    let statement: [String]
    let lines: [Line]
    /// The sentences on caps alone.
    let caps: [String]
    /// The sentences on loans that were taken for fees.
    let debts: [String]

    /// One line: what is paid, by whom, to whom, and how far it has come.
    struct Line: Codable, Sendable {
        let feeLineId: ID<FeeLine>
        let description: String
        let payer: Payer
        let payee: String
        let amount: Money
        let category: FeeCategory
        let heading: FeeHeading
        let state: FeeState
        let disclosedOn: CalendarDate?
        let disclosedLanguage: String?
        let statementVersion: Int?
        let consentedOn: CalendarDate?
        /// The clause by which it will fall due, where it names one.
        let dueTrigger: FeeTrigger?
        let dueDays: Int?
        let dueOn: CalendarDate?
        let paidOn: CalendarDate?
        let receiptNumber: String?
        /// What is owed back, and by when.
        let refund: Money?
        let refundDueOn: CalendarDate?
        /// What came back of the fee itself, and the interest that was paid with it.
        let refunded: Money?
        let refundInterest: Money?
        /// What would come back if the work ended now, not by the worker's fault.
        let refundable: Money?
    }
}
