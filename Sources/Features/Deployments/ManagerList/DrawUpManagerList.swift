import Core
import Filings
import Model
import Postgres
import TransparencyLog

/// Draws up the list of managers on site in a country; the embassy and the approving authority are told of it.
struct DrawUpManagerList: Action {
    typealias Subject = ManagerList
    static let permission = Permission.deploymentsClear
    static let help = [
        "country": "The country whose workers they manage.",
        "managers": "The managers: active staff of the agency.",
    ]

    let country: Country
    let managers: [ID<Staff>]

    /// What whoever draws it up is told.
    struct Reply: Codable, Sendable {
        /// The last day for telling both.
        let filingDueOn: CalendarDate
    }

    func perform(
        on id: ID<ManagerList>,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let wanted = Set(managers).sorted { $0.description < $1.description }
        let known = try tx.value(
            """
            SELECT count(*) FROM staff_known
            WHERE id = ANY (\(wanted)::uuid[]) AND state = 'active'
            """,
            as: Int.self
        )
        guard !wanted.isEmpty, known == wanted.count else {
            throw CommonRefusal.reference.refusal(
                "Of \(wanted.count) managers \(known ?? 0) are active staff."
            )
        }
        try tx.insert(id, [.country(country), .managers(wanted.map(\.uuid))])
        let today = context.today
        let due = try tx.openFiling(
            .managerListEmbassy,
            of: .managerList(id),
            from: today,
            with: context
        )
        try tx.openFiling(.managerListCommerce, of: .managerList(id), from: today, with: context)
        try tx.settleManagerList(of: country, with: context)
        return Recorded(
            as: "manager-list.drawn-up",
            facts: ["managers": .array(wanted.map { .text("\($0)") })],
            reply: Reply(filingDueOn: due.date)
        )
    }
}
