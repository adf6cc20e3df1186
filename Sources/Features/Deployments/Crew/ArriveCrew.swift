import Core
import Employers
import Model
import Postgres
import TransparencyLog

/// Records that a crew is on site: no member is still on the way.
struct ArriveCrew: Action {
    typealias Subject = Crew
    static let permission = Permission.deploymentsMove
    static let help = ["arrived_on": "The day on which the last member was there."]

    let arrivedOn: CalendarDate

    func perform(
        on id: ID<Crew>,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let crew = try CrewRow.find(id, in: tx)
        if let departed = crew.departedOn, arrivedOn < departed {
            throw CommonRefusal.unfit.refusal(
                "arrived_on is \(arrivedOn), before the departure on \(departed)."
            )
        }
        return try crew.record.move(
            "arrive",
            as: "crew.arrived",
            Assignment.arrivedOn,
            on: arrivedOn,
            by: tx.zone(of: crew.site),
            unless: crew.underway > 0 ? "\(crew.underway) of its members have not arrived." : nil,
            in: &tx,
            with: context
        )
    }
}
