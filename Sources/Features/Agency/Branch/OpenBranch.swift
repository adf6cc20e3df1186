import Core
import Model
import Postgres
import TransparencyLog

/// Opens a branch under the agency's licence, within its scope (Decree 620 Art. 8: no lent names).
struct OpenBranch: Action {
    typealias Subject = Branch
    static let permission = Permission.partnersApprove
    static let help = [
        "licence_id": "The licence that it works under.",
        "name": "The name as registered.",
        "credit_code": "Its unified social credit code, where it has its own.",
        "address": "Where it is.",
        "head": "Who leads it.",
        "channels": "A part of the licence's channels; all of them when not given.",
        "opened_on": "The first day.",
    ]

    let licenceId: ID<Licence>
    let name: ShortText
    let creditCode: CreditCode?
    let address: ShortText
    let head: ShortText
    let channels: [CorridorChannel]?
    let openedOn: CalendarDate

    func perform(
        on id: ID<Branch>,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        // Held until the commit, so that nobody narrows or ends the licence meanwhile.
        let licence = try tx.held(licenceId)
        guard licence.state == .active else {
            throw CommonRefusal.wrongState.refusal(
                "The licence is \(licence.state.rawValue): no branch opens under it."
            )
        }
        let scope = try channels?.asScope()
        try Self.require(scope ?? [], within: licence.channels)
        try tx.insert(
            id,
            [
                .licence(licenceId), .name(name), .creditCode(creditCode), .address(address),
                .head(head), .channels(scope), .openedOn(openedOn), .state(.open),
            ]
        )
        return Recorded(
            as: "branch.opened",
            state: BranchState.open,
            facts: ["channels": .text(scope?.words ?? "all")]
        )
    }

    private static func require(_ scope: [CorridorChannel], within licence: [CorridorChannel]?)
        throws(Refusal)
    {
        let beyond = scope.filter { !(licence ?? []).contains($0) }
        guard !beyond.isEmpty else { return }
        throw AgencyRefusal.beyondScope.refusal(
            "The licence covers \(licence?.words ?? "no stated channel"), not \(beyond.words)."
        )
    }
}
