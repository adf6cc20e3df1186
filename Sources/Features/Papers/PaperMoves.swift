import Core
import Postgres

extension PapersFeature {
    /// Papers run out on their own day; ninety days before it they begin to.
    package static let scheduledMoves: [ScheduledMove] = [
        ScheduledMove("mark-expiry", MarkVisaExpiry()) { day in
            """
            (state IN ('issued', 'entry_done', 'residence_card')
                AND valid_until <= \(day.adding(days: ExpiryWindow.alarms[0])))
                OR (state = 'expiring' AND valid_until < \(day))
            """
        },
        ScheduledMove("mark-expiry", MarkDocumentExpiry()) { day in
            """
            (state = 'valid' AND expires_on <= \(day.adding(days: ExpiryWindow.alarms[0])))
                OR (state = 'expiring' AND expires_on < \(day))
            """
        },
        ScheduledMove("expire", ExpireMedical()) { day in
            "state IN ('fit', 'conditional', 'unfit') AND valid_until < \(day)"
        },
        ScheduledMove("lapse", LapsePolicy(reason: "Its last day has passed.")) { day in
            "state IN ('issued', 'active') AND covered_until < \(day)"
        },
    ]
}
