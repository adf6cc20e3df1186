import Core
import Model
import TransparencyLog

/// The clause by which a line will fall due, named before the worker agrees to it.
///
/// Records show each of these; that a service was rendered, only somebody's evidence does.
enum AheadTrigger: String, Choice {
    case contractSigned = "contract_signed"
    case trainingCertified = "training_certified"
    case visaIssued = "visa_issued"
    case departed

    /// The clause as a line that has fallen due names it.
    var trigger: FeeTrigger {
        switch self {
        case .contractSigned: .contractSigned
        case .trainingCertified: .trainingCertified
        case .visaIssued: .visaIssued
        case .departed: .departed
        }
    }
}

/// A clause named ahead, and how many calendar days after it the line is to be paid.
struct DueClause: Sendable, Equatable {
    /// The days that a line may name.
    static let days = 0...365

    let trigger: FeeTrigger
    let days: Int

    /// The day by which the line is to be paid.
    ///
    /// The days count from the later of the clause and the worker's consent, for nobody owes by what
    /// is not agreed yet; and nobody can pay by a day that is over.
    func dueOn(
        reachedOn: CalendarDate,
        consentedOn: CalendarDate?,
        today: CalendarDate
    ) -> CalendarDate {
        max(max(reachedOn, consentedOn ?? reachedOn).adding(days: days), today)
    }

    /// The clause in words, as in "to be paid 14 days after the visa was issued".
    var words: String {
        switch days {
        case 0: "on the day on which \(trigger.words)"
        case 1: "1 day after \(trigger.words)"
        default: "\(days) days after \(trigger.words)"
        }
    }

    /// The clause for programs, by the names of the proposal.
    var facts: [String: JSON] {
        ["due_trigger": .text(trigger.rawValue), "due_days": .integer(Int64(days))]
    }
}
