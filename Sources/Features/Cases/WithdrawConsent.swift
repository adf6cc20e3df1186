import Core
import Employers
import Model
import People
import Postgres
import TransparencyLog

/// Ends a consent, as its giver may at any time (PIPL Art. 15); what rested on it ends as well.
struct WithdrawConsent: Action {
    typealias Subject = Consent
    static let permission = Permission.applicantsRegister

    func perform(
        on id: ID<Consent>,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let row = try ConsentRow.find(id, in: tx)
        let next = try row.state.after("withdraw")
        try tx.update(id, [.state(next), .endedOn(context.today)])
        if row.purpose == .talentPool,
            let member = try PoolMember.Record.live(of: row.person, in: tx)
        {
            try tx.leavePool(member, with: context)
        }
        if row.purpose.isProcessing { try tx.startRetention(of: row.person, with: context) }
        let sent = try transfers(under: row, in: tx)
        for transfer in sent {
            try tx.open(
                CaseDuty.stopping,
                of: TaskPlace(transfer.id, about: row.person, in: transfer.caseFile),
                from: .date(context.today),
                with: context
            )
        }
        return Recorded(
            as: "consent.withdrawn",
            about: row.person,
            in: sent.count == 1 ? sent.first?.caseFile : nil,
            state: next,
            facts: [
                "purpose": .text(row.purpose.rawValue),
                "transfers_to_stop": .array(sent.map { .text("\($0.id)") }),
            ]
        )
    }

    private func transfers(
        under consent: ConsentRow,
        in tx: borrowing WriteTransaction
    ) throws -> [SentTransfer] {
        guard [.sensitiveData, .thirdParty, .crossBorder].contains(consent.purpose) else {
            return []
        }
        // A consent without a recipient stood under each transfer, one with a name under none here.
        guard consent.employer != nil || consent.purpose == .sensitiveData else { return [] }
        return try tx.rows(
            """
            SELECT id, case_file_id FROM transfer
            WHERE person_id = \(consent.person) AND state = 'recorded'
                AND employer_id = coalesce(\(consent.employer)::uuid, employer_id) ORDER BY id
            """
        )
    }
}

/// A consent as its withdrawal reads it.
private struct ConsentRow: RowDecodable {
    let person: ID<Person>
    let purpose: ConsentPurpose
    let employer: ID<Employer>?
    let state: ConsentState

    init(row: borrowing Row) throws(RowError) {
        person = try row["person_id"]
        purpose = try row["purpose"]
        employer = try row["employer_id"]
        state = try row["state"]
    }

    static func find(_ id: ID<Consent>, in tx: borrowing WriteTransaction) throws -> ConsentRow {
        try tx.known(
            id,
            "SELECT person_id, purpose, employer_id, state FROM consent_known WHERE id = \(id)"
        )
    }
}

/// A transfer that rested on a consent.
private struct SentTransfer: RowDecodable {
    let id: ID<Transfer>
    let caseFile: ID<CaseFile>

    init(row: borrowing Row) throws(RowError) {
        id = try row["id"]
        caseFile = try row["case_file_id"]
    }
}
