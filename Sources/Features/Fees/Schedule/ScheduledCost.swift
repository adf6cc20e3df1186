import Core
import Corridors
import Model
import TransparencyLog

/// One line of a schedule: the most that a worker is charged under a category, and how that is reckoned.
struct ScheduledCost: StrictValue, Hashable {
    let category: FeeCategory
    let amount: Money
    let basis: ShortText

    var fault: String? {
        amount.minorUnits > 0 ? nil : "\(category.rawValue): the amount is above zero."
    }

    static let sample = ScheduledCost(
        category: .medical,
        amount: .sample,
        basis: "Price list of the clinic"
    )
}

extension [Strict<ScheduledCost>] {
    /// Refuses a category that stands twice in one currency: nobody could say which amount holds.
    func requireOneLineEach() throws(Refusal) {
        var seen: Set<OrderCosts.Heading> = []
        for cost in map(\.value) {
            let heading = OrderCosts.Heading(
                category: cost.category.rawValue,
                currency: cost.amount.currency
            )
            guard seen.insert(heading).inserted else {
                throw CommonRefusal.unfit.refusal(
                    "\(heading.category) stands twice in \(heading.currency): write one line of it."
                )
            }
        }
    }
}
