import Core
import Employers
import Fees
import Model
import Postgres
import TransparencyLog

/// Ends the deployment, and opens the worker's refunds where it ends early without the worker's fault; the way
/// home is the repatriation's.
struct EndDeployment: ChangingAction {
    typealias Subject = Deployment
    static let permission = Permission.deploymentsMove
    static let help = [
        "ended_on": "The last day of the deployment, by the clock of the site; not in the future.",
        "end_reason":
            "Why it ended; completed within 30 days of the planned end, the worker's fault once it is found, other with a note. Whoever moves is joined to the new crew instead.",
        "note": "What a later reader must know; it is sealed.",
    ]

    let endedOn: CalendarDate
    let endReason: EndReason
    let note: LongText?

    /// What whoever ended it is told.
    struct Reply: Codable, Sendable {
        /// When the worker is asked next; none where nobody is asked any more.
        let nextCheckIn: CalendarDate?
        /// The step that is missing.
        let next: String?
        /// The lines whose refund was opened, where it ended early without the worker's fault.
        let refundsOpened: [ID<FeeLine>]?
    }

    func perform(
        on leg: Deployment.Record,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let next = try leg.state.after("end")
        try leg.expect(
            "ended_on",
            endedOn,
            notBefore: leg.lastStep,
            in: tx.zone(of: leg.site),
            with: context
        )
        guard endReason != .other || note != nil else {
            throw CommonRefusal.unfit.refusal("The end_reason is other: the note must say which.")
        }
        try EndOfTerm.require(endReason, of: leg, on: endedOn, by: context.caller.human)
        guard endReason != .moved else {
            throw CommonRefusal.unfit.refusal(
                "Whoever moves has a deployment to go to: homeward crew join … --deployment-id \(leg.id)."
            )
        }
        // Nobody is lost: the worker is asked on until a way home is open or has been gone.
        let isAskedNoMore =
            try endReason == .death || tx.hasWayHome(from: leg.caseFile, since: leg.departedOn)
        let nextCheckIn =
            try isAskedNoMore
            ? nil
            : leg.nextCheckIn ?? endedOn.adding(days: CheckInSchedule.of(endedOn, in: tx).first)
        try tx.update(
            leg,
            [.endedOn(endedOn), .endReason(endReason), .nextCheckIn(nextCheckIn), .state(next)]
        )
        if nextCheckIn != nil {
            try KoreanClocks.endWork(of: leg, on: endedOn, in: &tx, with: context)
        } else {
            try tx.drop(.checkIn, of: leg.id, with: context)
        }
        let refunds =
            try endReason.endsEarlyWithoutFault
            ? FeeRefunds.open(
                of: leg.caseFile,
                because: .earlyEnd,
                since: endedOn,
                in: &tx,
                with: context
            ) : nil
        var facts: [String: JSON] = [:]
        facts["refunds_opened"] = refunds.map { .array($0.map { .text("\($0)") }) }
        return Recorded(
            as: "deployment.ended",
            state: next,
            facts: facts,
            reply: Reply(
                nextCheckIn: nextCheckIn,
                next: nextCheckIn.map { _ in
                    "No way home is recorded: homeward repatriation open --case-id \(leg.caseFile)"
                },
                refundsOpened: refunds
            )
        )
    }
}

extension WriteTransaction {
    /// Whether a way home is open, or has ended at home since a departure.
    borrowing func hasWayHome(
        from file: ID<CaseFile>,
        since departure: CalendarDate?
    ) throws -> Bool {
        try value(
            """
            SELECT 1 FROM way_home WHERE case_id = \(file)
                AND (is_open OR arrived_on >= \(departure)) LIMIT 1
            """,
            as: Int.self
        ) != nil
    }
}
