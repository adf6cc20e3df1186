import Core
import Directory
import Foundation
import Model
import Postgres
import TransparencyLog

/// Records one party's signature; the last one makes the contract signed and starts the filing clock.
struct SignContract: ChangingAction {
    typealias Subject = Contract
    static let permission = Permission.contractsSign
    static let help = [
        "party": "Who signs: each contract has two parties of worker, agency and employer.",
        "witness": "Who saw it being signed.",
        "signatory": "Who signed for an agency or employer.",
        "signed_on": "The day of the signature; today when not given.",
    ]

    let party: ContractParty
    let witness: ShortText
    let signatory: ShortText?
    let signedOn: CalendarDate?

    /// What whoever takes the last signature is told of the filing; nothing of what is not filed.
    struct Reply: Codable, Sendable {
        /// The last day on which filing is in time.
        let filingDueOn: CalendarDate?
        let filingBasis: String?
    }

    func perform(
        on record: Contract.Record,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let contract = try ContractRow(record)
        _ = try contract.state.after("sign")
        let parties = try contract.requireOpenCase(in: tx)
        let signedBy = try signatures(on: contract)
        // An employer signs at the site; worker and agency sign at home.
        let zone = try party == .employer ? contract.zone(in: tx) : ActionContext.zone
        let day = try day(of: contract, in: zone, with: context)
        let isLast = Set(signedBy) == contract.parties
        let next = try contract.state.after("sign", to: isLast ? .signed : .signedByOne)
        let linked = try LinkedContracts(around: contract, in: tx)
        var report = try ContractStep.sign.report(
            on: linked,
            by: context.caller.human,
            signing: party,
            as: day,
            in: tx
        )
        try report.check(.sign, by: signatory, witness, in: tx)
        try report.require()
        var clock: (start: CalendarDate, due: Due?)?
        if isLast {
            // The earlier version goes first: only one of the two may bind at any moment.
            try contract.replaceEarlier(in: &tx, with: context)
            let last = try record.lastSignature.map { max($0, day) } ?? day
            clock = (
                last,
                try contract.openDuties(
                    signedOn: last,
                    among: linked,
                    of: parties,
                    in: &tx,
                    with: context
                )
            )
        }
        try write(record.id, signedBy, on: day, next, clock?.start, in: &tx)
        return Recorded(
            as: isLast ? "contract.signed" : "contract.signed-by-one",
            state: next,
            facts: ["signed_on": .text("\(day)"), "edition": .integer(Int64(contract.edition))],
            report: report,
            reply: Reply(filingDueOn: clock?.due?.date, filingBasis: clock?.due?.basis)
        )
    }

    private func write(
        _ id: ID<Contract>,
        _ signedBy: [ContractParty],
        on day: CalendarDate,
        _ state: ContractState,
        _ last: CalendarDate?,
        in tx: inout WriteTransaction
    ) throws {
        let signature = try StoredJSON(
            ContractSignature(
                party: party,
                signedOn: day,
                witness: witness,
                signatory: signatory
            )
        )
        try tx.write(
            "contract",
            """
            UPDATE contract SET state = \(state), signed_by = \(signedBy)::text[],
                signatures = signatures || \(signature)::jsonb, signed_on = \(last)::date
            WHERE id = \(id)
            """
        )
    }

    /// A signature lies between the approval of the words and today.
    private func day(
        of contract: ContractRow,
        in zone: TimeZone,
        with context: ActionContext
    ) throws(Refusal) -> CalendarDate {
        let day = signedOn ?? context.today(in: zone)
        try context.requireNotInFuture("signed_on", day, in: zone)
        guard contract.approvedOn.map({ $0 <= day }) ?? true else {
            throw CommonRefusal.unfit.refusal(
                "signed_on is \(day); the words were approved on "
                    + "\(contract.approvedOn?.description ?? "no known day"): a signature is not before it."
            )
        }
        return day
    }

    private func signatures(on contract: ContractRow) throws(Refusal) -> [ContractParty] {
        guard contract.parties.contains(party) else {
            let parties = contract.parties.map(\.rawValue).sorted().joined(separator: " and ")
            throw CommonRefusal.unfit.refusal("The \(contract.words) is signed by \(parties).")
        }
        guard !contract.signedBy.contains(party) else {
            throw CommonRefusal.duplicate.refusal("The \(party.rawValue) has signed already.")
        }
        return contract.signedBy + [party]
    }
}

extension Contract.Record {
    /// The day of the last signature so far; nil before the first one.
    fileprivate var lastSignature: CalendarDate? {
        get throws { try signatures.value(as: [StoredSignature].self).map(\.signedOn).max() }
    }

    /// What is read of a signature.
    private struct StoredSignature: Codable {
        let signedOn: CalendarDate
    }
}
