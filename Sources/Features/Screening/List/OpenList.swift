import Core
import Model
import Postgres

/// Announces an edition; its files follow in parts, for a list is larger than one request.
struct OpenList: Action {
    typealias Subject = SanctionsList
    static let permission = Permission.screeningLoad
    static let help = [
        "publisher": "Whose list it is.",
        "format": "How its files are written.",
        "dated": "The day of the edition; needed for ofac-csv, which states none.",
        "edition": "What the publisher calls it, where the file does not say.",
    ]

    let publisher: ListPublisher
    let format: ListFormat
    let dated: CalendarDate?
    let edition: ShortText?

    func perform(
        on id: ID<SanctionsList>,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        guard publisher.formats.contains(format) else {
            let known = publisher.formats.map(\.rawValue).joined(separator: ", ")
            throw CommonRefusal.unfit.refusal(
                "\(publisher.name) publishes no \(format.rawValue); known: \(known)."
            )
        }
        guard format != .ofacCSV || dated != nil else {
            throw CommonRefusal.unfit.refusal("An ofac-csv states no day: give it as dated.")
        }
        try tx.insert(
            id,
            [
                .publisher(publisher), .format(format), .dated(dated), .edition(edition?.text),
                .madeBy(context.caller.human), .state(.receiving),
            ]
        )
        return Recorded(as: "sanctions-list.opened", state: ListState.receiving)
    }
}
