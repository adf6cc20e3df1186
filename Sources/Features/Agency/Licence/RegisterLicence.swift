import Core
import Model
import Postgres
import TransparencyLog

/// Notes the business registration; the reserve is due in five working days (Decree 620 Art. 9).
struct RegisterLicence: ChangingAction {
    typealias Subject = Licence
    static let permission = Permission.partnersManage
    static let help = ["registered_on": "The day of the business registration."]

    let registeredOn: CalendarDate

    /// What whoever notes it is told.
    struct Reply: Codable, Sendable {
        /// The last day for the reserve to stand.
        let reserveDueOn: CalendarDate
    }

    func perform(
        on licence: Licence.Record,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let next = try licence.state.after("register")
        try tx.update(licence, [.state(next), .registeredOn(registeredOn)])
        let due = try tx.open(
            AgencyDuties.reserveDeposit,
            of: TaskPlace(licence.id),
            from: .date(registeredOn),
            with: context
        )
        return Recorded(
            as: "licence.registered",
            state: next,
            reply: Reply(reserveDueOn: due.date)
        )
    }
}
