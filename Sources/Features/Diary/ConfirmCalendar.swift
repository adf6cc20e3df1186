import Core
import Model
import Postgres

/// Confirms a loaded year against its notice; whoever loaded it does not confirm it. It takes the place of
/// the one that was confirmed before.
struct ConfirmCalendar: Action {
    typealias Subject = YearCalendar
    static let permission = Permission.calendarsManage

    func perform(
        on id: ID<YearCalendar>,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let row = try tx.first(
            "SELECT state, loaded_by FROM work_calendar WHERE id = \(id)",
            as: LoadedCalendar.self
        )
        guard let row else { throw CommonRefusal.missing.refusal("No calendar has the id \(id).") }
        let next = try row.state.after("confirm")
        var report = RuleReport(step: "calendar.confirm", on: context.today)
        report.check(
            MakerIsNotApprover.self,
            .init(maker: row.loadedBy, approver: context.caller.human)
        )
        try report.require()
        let former = try tx.value(
            """
            SELECT f.id FROM work_calendar f JOIN work_calendar n ON n.agency_id = f.agency_id
                AND n.country = f.country AND n.year = f.year
            WHERE n.id = \(id) AND f.state = 'confirmed'
            """,
            as: ID<YearCalendar>.self
        )
        if let former { try tx.update(former, [.state(CalendarState.superseded)]) }
        try tx.update(id, [.state(next), .confirmedBy(context.caller.human)])
        return Recorded(as: "calendar.confirmed", state: next, report: report)
    }
}
