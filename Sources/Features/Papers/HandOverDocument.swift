import Core
import Model
import Postgres
import TransparencyLog

/// Records that an original leaves its worker: for what, to whom, and when it must be back (R-ID-006).
struct HandOverDocument: ChangingAction {
    typealias Subject = Document
    static let permission = Permission.papersManage
    static let help = [
        "purpose":
            "What for; identity papers leave their owner for visas, permits and authorities only.",
        "handed_to": "Who takes it.",
        "handed_on": "The day on which it left the worker; today when not given.",
        "due_on":
            "The day on which it must be back; ten working days on, or what is confirmed, when not given, and never later.",
    ]

    let purpose: HandoverPurpose
    let handedTo: ShortText
    let handedOn: CalendarDate?
    let dueOn: CalendarDate?

    /// What whoever hands a document over is told.
    struct Reply: Codable, Sendable {
        /// The day on which it must be back.
        let dueOn: CalendarDate
    }

    func perform(
        on document: Document.Record,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let next = try document.state.after("hand-over")
        guard document.kind.purposes.contains(purpose) else {
            throw CommonRefusal.unfit.refusal(
                "A \(document.kind.rawValue) is not handed over for \(purpose.rawValue): nobody may "
                    + "retain one. Open: "
                    + document.kind.purposes.map(\.rawValue).joined(separator: ", ") + "."
            )
        }
        let day = handedOn ?? context.today
        try context.requireNotInFuture("handed_on", day)
        let calendar = try WorkCalendar.loaded(for: .cn, in: tx)
        // A limit of the agency's own: the law knows no right to keep an identity paper at all.
        let limit = Deadline.workingDays(
            try ThresholdEditions.of(.custodyDays, in: tx).value(on: day)
        )
        let latest = limit.due(after: day, in: ActionContext.zone, calendar: calendar)
        let due = dueOn ?? latest.date
        guard due > day, due <= latest.date else {
            throw CommonRefusal.unfit.refusal(
                "It left the worker on \(day) and must be back by \(latest.date) at the latest "
                    + "(\(latest.basis)); \(due) does not fit."
            )
        }
        try tx.insert(
            context.newID(Handover.self),
            [
                .document(document.id), .person(document.person), .purpose(purpose),
                .handedTo(handedTo), .handedOn(day), .dueOn(due), .state(.handedOver),
            ]
        )
        try tx.update(document, [])
        try tx.open(
            PapersFeature.documentReturn,
            of: document.place,
            by: due,
            because: dueOn == nil ? latest.basis : "Agreed; at the latest \(latest.basis)",
            with: context
        )
        return Recorded(
            as: "document.handed-over",
            state: next,
            facts: ["due_on": .text("\(due)"), "kind": .text(document.kind.rawValue)],
            reply: Reply(dueOn: due)
        )
    }
}
