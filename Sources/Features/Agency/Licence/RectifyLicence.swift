import Core
import Model
import Postgres
import TransparencyLog

/// Notes that the authority ordered something to be corrected (Decree 620 Art. 41 to 45).
struct RectifyLicence: ChangingAction {
    typealias Subject = Licence
    static let permission = Permission.partnersApprove
    static let help = [
        "reason": "What is to be corrected, with the authority's document.",
        "decided_on": "The day of the order.",
        "rectify_until": "The last day that the order names; a month after it when not given.",
    ]

    let reason: LongText
    let decidedOn: CalendarDate
    let rectifyUntil: CalendarDate?

    func perform(
        on licence: Licence.Record,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let next = try licence.state.after("rectify")
        let place = TaskPlace(licence.id)
        if let rectifyUntil {
            guard rectifyUntil >= decidedOn else {
                throw CommonRefusal.unfit.refusal(
                    "The order of \(decidedOn) cannot end on \(rectifyUntil), before it was given."
                )
            }
            try tx.open(
                AgencyDuties.rectification,
                of: place,
                by: rectifyUntil,
                because: "The order names the day.",
                with: context
            )
        } else {
            try tx.open(
                AgencyDuties.rectification,
                of: place,
                from: .date(decidedOn),
                with: context
            )
        }
        let day = rectifyUntil ?? decidedOn.adding(months: 1)
        let decided = try LicenceTerm.decided(on: decidedOn, about: licence, with: context)
        try tx.update(licence, [.state(next), .rectifyUntil(day), .decidedOn(decided)])
        return Recorded(
            as: "licence.rectification-ordered",
            state: next,
            facts: ["rectify_until": .text("\(day)")]
        )
    }
}
