import Casework
import Ledger
import Partners
import Postgres

/// Records what was found of the DPRK at an employer; it takes the place of what was known before.
struct RecordDprkReview: Action {
    typealias Subject = DprkReview
    static let permission = Permission.partnersManage
    static let help = [
        "employer_id": "The employer.",
        "has_partner": "Whether a person or body of the DPRK owns, runs or works with it.",
        "has_crew": "Whether crews of the DPRK work at its sites.",
        "checked_on": "The day of the check.",
        "source": "Where it was looked up or seen.",
    ]

    let employerId: ID<Employer>
    let hasPartner: Bool
    let hasCrew: Bool
    let checkedOn: CalendarDate
    let source: Line

    func perform(
        on id: ID<DprkReview>,
        in tx: inout WriteTransaction,
        at present: Present
    ) throws -> Recorded {
        guard checkedOn <= present.today else {
            throw CommonRefusal.unfit.refusal("The check lies after \(present.today).")
        }
        try tx.write(
            "dprk_review",
            """
            UPDATE dprk_review SET state = 'superseded'
            WHERE employer_id = \(employerId) AND state <> 'superseded'
            """
        )
        let state: DprkReviewState = hasPartner || hasCrew ? .open : .free
        try tx.insert(
            id,
            [
                "employer_id": employerId, "has_partner": hasPartner, "has_crew": hasCrew,
                "checked_on": checkedOn, "source": source, "made_by": present.caller.human,
                "state": state,
            ]
        )
        return Recorded(
            as: "dprk-review.recorded",
            state: state,
            facts: ["partner": .bool(hasPartner), "crew": .bool(hasCrew)]
        )
    }
}
