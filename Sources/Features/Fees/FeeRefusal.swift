import Core

/// Why this feature declines, beyond what every feature does.
enum FeeRefusal: String, RefusalCode {
    case notTheStatement = "not-the-statement-shown"
    case refundTooSmall = "refund-too-small"
    case refundNotReceived = "refund-not-received"
    case nothingOwed = "nothing-to-refund"
    case noRate = "no-exchange-rate"
    case triggerNotReached = "trigger-not-reached"

    /// Which family of answers the reason belongs to.
    var kind: RefusalKind {
        switch self {
        case .notTheStatement, .nothingOwed, .triggerNotReached: .conflict
        case .refundTooSmall, .refundNotReceived, .noRate: .input
        }
    }

    /// The reason in a few words.
    var title: String {
        switch self {
        case .notTheStatement: "Not the statement that the worker was shown"
        case .refundTooSmall: "Less than is owed to the worker"
        case .refundNotReceived: "The worker did not get it all"
        case .nothingOwed: "Nothing is owed back"
        case .noRate: "No exchange rate of the day"
        case .triggerNotReached: "The clause is not reached"
        }
    }

    /// What the reader can do about it.
    var remedy: String {
        switch self {
        case .notTheStatement:
            "Show the worker the newest statement, and record the consent to that version."
        case .refundTooSmall:
            "Pay at least the amount named, which holds the interest for each day that it is late."
        case .refundNotReceived:
            "Find out where the rest is before anything is confirmed; open a rights case if it stays away."
        case .nothingOwed:
            "Choose the cause that fits the records; by the one given nothing is owed."
        case .noRate:
            "Record the rate of the day with its source: `homeward exchange-rate record`."
        case .triggerNotReached:
            "Record first what the clause waits for, or name the clause that was reached."
        }
    }
}
