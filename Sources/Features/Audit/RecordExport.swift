import Core
import Postgres
import TransparencyLog

/// Records that the agency's records were exported, before anything is written.
///
/// The operator does this beside the database: there is no endpoint for it. The event counts the
/// agency's version up, so it stands in the very tree that is exported.
struct RecordExport: Action {
    typealias Subject = Agency
    static let permission = Permission.auditExport
    static let help = [
        "purpose": "What the export is for.", "operator": "Who called the command on the machine.",
    ]

    let purpose: ShortText
    let `operator`: ShortText

    /// An export for a purpose.
    init(purpose: ShortText, operator: ShortText) {
        self.purpose = purpose
        self.operator = `operator`
    }

    /// Performs it as the operator of the machine, who has no account of the agency's.
    static func exporter(of agency: ID<Agency>, clock: TimeSource) -> Caller {
        let now = clock.now()
        return Caller(
            staff: ID(clock.id(now)),
            agency: agency,
            human: clock.id(now),
            role: "operator",
            permissions: [.auditExport]
        )
    }

    /// Notes purpose and operator on the agency's history.
    func perform(
        on id: ID<Agency>,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        try tx.update(id, [])
        return Recorded(
            as: "export.recorded",
            facts: ["operator": .text(`operator`.text), "profile": "full"]
        )
    }
}
