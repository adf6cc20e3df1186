import Core
import Corridors
import Model
import Postgres

/// Drafts a schedule of fees; a second person publishes it.
struct DraftSchedule: Action {
    typealias Subject = FeeSchedule
    static let permission = Permission.feesRecord
    static let help = [
        "destination": "The country for which it holds; every one when not given.",
        "programme": "The programme for which it holds; every one when not given.",
        "edition": "What the agency calls this edition.",
        "basis": "How the amounts are reckoned, as everybody can read it.",
        "address": "Where everybody can read it: the page, or the place where it hangs.",
        "valid_from": "The first day on which it holds; it ends the schedule before it.",
        "lines":
            "What the worker is charged at most, by category; an empty list states that there is nothing.",
    ]

    let destination: Country?
    let programme: ShortText?
    let edition: ShortText
    let basis: LongText
    let address: ShortText
    let validFrom: CalendarDate
    let lines: [Strict<ScheduledCost>]

    func perform(
        on id: ID<FeeSchedule>,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        try lines.requireOneLineEach()
        try tx.insert(
            id,
            [
                .destination(destination), .programme(programme), .edition(edition), .basis(basis),
                .address(address), .validFrom(validFrom), .lines(StoredJSON(lines)),
                .madeBy(context.caller.human), .state(.draft),
            ]
        )
        return Recorded(as: "fee-schedule.drafted", state: ScheduleState.draft)
    }
}
