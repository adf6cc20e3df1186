import Core
import Model
import Postgres
import TransparencyLog

/// Opens a corridor, as a second person, on the evidence of its review.
struct OpenCorridor: Action {
    typealias Subject = Corridor
    static let permission = Permission.corridorsDecide
    static let help = [
        "begins_on":
            "The day since which the evidence shows it open, today at the latest; today when not given."
    ]

    let beginsOn: CalendarDate?

    func perform(
        on id: ID<Corridor>,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let corridor = try CorridorRow.find(id, in: tx)
        let next = try corridor.state.after("open")
        let from = beginsOn ?? context.today
        try require(from, fits: corridor, today: context.today)
        let report = try CorridorGate.report(
            on: corridor,
            by: context.caller.human,
            as: context.today,
            in: tx
        )
        try report.require()
        guard let evidence = corridor.evidence else {
            throw CommonRefusal.unfit.refusal("The review has recorded no evidence.")
        }
        try tx.stand(id, in: next, from: from, because: evidence, with: context)
        try tx.update(id, [.state(next), .openedBy(context.caller.human)])
        try openDuties(of: corridor, in: &tx, with: context)
        return Recorded(
            as: "corridor.opened",
            state: next,
            facts: ["evidence": .text(evidence.text)],
            report: report
        )
    }

    /// An opening reaches back to its evidence, but never over a decision that had stopped the corridor.
    private func require(
        _ from: CalendarDate,
        fits corridor: CorridorRow,
        today: CalendarDate
    ) throws(Refusal) {
        let terms = corridor.terms(on: today)
        guard from <= today else {
            throw CommonRefusal.unfit.refusal(
                "A corridor is opened on the day itself, not for \(from): its terms say from when it runs."
            )
        }
        if let stopped = corridor.stoppedOn, from < stopped {
            throw CommonRefusal.unfit.refusal(
                "It was stopped on \(stopped): an opening from \(from) would undo that."
            )
        }
        if let last = terms.closesOn, last < today {
            let why = (terms.closesBecause?.text ?? corridor.programme.end).map { ": \($0)" } ?? "."
            throw CommonRefusal.unfit.refusal("\(corridor.words) was over on \(last)\(why)")
        }
    }

    private func openDuties(
        of corridor: CorridorRow,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws {
        let terms = corridor.terms(on: context.today)
        let clocks = [
            (CorridorDuty.end, terms.closesOn, "closes on"),
            (CorridorDuty.planApplications, terms.planApplicationsUntil, "takes plans until"),
        ]
        for (duty, day, words) in clocks {
            guard let day, day >= context.today else { continue }
            try tx.open(
                duty,
                of: TaskPlace(corridor.id),
                by: day,
                because: "\(corridor.words) \(words) \(day).",
                with: context
            )
        }
    }
}
