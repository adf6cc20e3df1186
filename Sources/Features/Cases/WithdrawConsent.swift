import Core
import Model
import People
import Postgres
import TransparencyLog

/// Ends a consent, as its giver may at any time (PIPL Art. 15); what rested on it ends as well.
struct WithdrawConsent: ChangingAction {
    typealias Subject = Consent
    static let permission = Permission.applicantsRegister

    func perform(
        on consent: Consent.Record,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let next = try consent.state.after("withdraw")
        try tx.update(consent, [.state(next), .endedOn(context.today)])
        if consent.purpose == .talentPool,
            let member = try PoolMember.Record.live(of: consent.person, in: tx)
        {
            try tx.leavePool(member, with: context)
        }
        if consent.purpose.isProcessing {
            try tx.startRetention(of: consent.person, with: context)
        }
        let sent = try transfers(under: consent, in: tx)
        for transfer in sent {
            try tx.open(
                CaseDuty.stopping,
                of: transfer.place,
                from: .date(context.today),
                with: context
            )
        }
        return Recorded(
            as: "consent.withdrawn",
            in: sent.count == 1 ? sent.first?.caseFile : nil,
            state: next,
            facts: [
                "purpose": .text(consent.purpose.rawValue),
                "transfers_to_stop": .array(sent.map { .text("\($0.id)") }),
            ]
        )
    }

    private func transfers(
        under consent: Consent.Record,
        in tx: borrowing WriteTransaction
    ) throws -> [Transfer.Record] {
        guard [.sensitiveData, .thirdParty, .crossBorder].contains(consent.purpose) else {
            return []
        }
        // A consent without a recipient stood under each transfer, one with a name under none here.
        guard consent.employer != nil || consent.purpose == .sensitiveData else { return [] }
        return try tx.records(
            of: Transfer.self,
            """
            person_id = \(consent.person) AND state = 'recorded'
                AND employer_id = coalesce(\(consent.employer)::uuid, employer_id) ORDER BY id
            """
        )
    }
}
