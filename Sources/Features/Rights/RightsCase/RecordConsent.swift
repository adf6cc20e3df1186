import Core
import Model
import Postgres

/// Records the worker's word on whether the employer may be told.
struct RecordConsent: ChangingAction {
    typealias Subject = RightsCase
    static let permission = Permission.rightsConfirm
    static let help = [
        "employer_notice_consent": "The worker's own word; it may be taken back at any time."
    ]

    let employerNoticeConsent: Bool

    func perform(
        on row: RightsCase.Record,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let next = try row.state.after("consent")
        try tx.update(
            row,
            [
                .employerNoticeConsent(employerNoticeConsent),
                // The worker was reached, so the count of vain attempts begins anew.
                .failedContacts(0), .lastFailedOn(nil),
                .handledBy(row.handlers(with: context.caller.human)),
            ]
        )
        return Recorded(as: "rights-case.consent-recorded", state: next)
    }
}
