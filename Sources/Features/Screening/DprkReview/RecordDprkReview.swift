import Core
import Employers
import Model
import Postgres
import TransparencyLog

/// Records what was found of the DPRK at an employer; it takes the place of what was known before.
///
/// One person alone takes nothing back: where something was found, a finding that nothing is there waits
/// for a second person, and until then what was found last stands.
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
    let source: ShortText

    func perform(
        on id: ID<DprkReview>,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        try context.requireNotInFuture("checked_on", checkedOn)
        let isExposed = hasPartner || hasCrew
        let before = try foundBefore(in: tx)
        if !isExposed, let before, checkedOn < before {
            throw CommonRefusal.unfit.refusal(
                "Something of the DPRK was found on \(before); a check of \(checkedOn) does not "
                    + "answer it."
            )
        }
        let waits = !isExposed && before != nil
        try tx.write(
            "dprk_review",
            """
            UPDATE dprk_review SET state = 'superseded'
            WHERE employer_id = \(employerId) AND state <> 'superseded'
                AND NOT (\(waits)::boolean AND (has_partner OR has_crew))
            """
        )
        let state: DprkReviewState = isExposed || waits ? .open : .free
        try tx.insert(
            id,
            [
                .employer(employerId), .hasPartner(hasPartner), .hasCrew(hasCrew),
                .checkedOn(checkedOn), .source(source), .madeBy(context.caller.human),
                .state(state),
            ]
        )
        return Recorded(
            as: "dprk-review.recorded",
            state: state,
            facts: ["stands": .bool(before != nil)]
        )
    }

    /// The last day on which something of the DPRK was found that no review has cleared since, or that the
    /// due diligence in force still says.
    private func foundBefore(in tx: borrowing WriteTransaction) throws -> CalendarDate? {
        if let standing = try NoDprkExposure.Facts.Statement.standing(at: employerId, in: tx) {
            return standing.checkedOn
        }
        return try tx.value(
            """
            SELECT checked_on FROM diligence_exposure
            WHERE employer_id = \(employerId) AND state = 'current' AND (has_partner OR has_crew)
            """,
            as: CalendarDate.self
        )
    }
}
