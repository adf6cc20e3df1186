import Cases
import Core
import Employers
import Foundation
import Model
import Postgres

/// A contract as the rules read it, with its clauses read: what an event keeps of it.
@dynamicMemberLookup
struct ContractRow: Sendable, Codable {
    let record: Contract.Record
    let clauses: [Clause]

    /// Reads the clauses of a record.
    init(_ record: Contract.Record) throws {
        self.record = record
        clauses = try record.clauses.read()
    }

    init(from decoder: any Decoder) throws { try self.init(Contract.Record(from: decoder)) }

    func encode(to encoder: any Encoder) throws { try record.encode(to: encoder) }

    subscript<Value>(dynamicMember path: KeyPath<Contract.Record, Value>) -> Value {
        record[keyPath: path]
    }

    /// Whether the worker has said yes to what was explained.
    var isAcknowledged: Bool { record.disclosureAcknowledged ?? false }

    /// The contract; nil when the agency has none with this id.
    static func ifAny(
        _ id: ID<Contract>,
        in tx: borrowing some Queryable & ~Copyable
    ) throws -> ContractRow? { try tx.ifAny(id).map(ContractRow.init) }

    /// The contract; the Registrar, or a foreign key, has made sure that there is one.
    static func find(
        _ id: ID<Contract>,
        in tx: borrowing some Queryable & ~Copyable
    ) throws -> ContractRow { try ContractRow(tx.find(id)) }

    /// Who must sign it: under a contracted project the contractor, who is the employer of the case, signs the labour
    /// contract with its own staff.
    var parties: Set<ContractParty> {
        record.project == nil ? record.kind.parties : [.worker, .employer]
    }

    /// The words by which reports name it.
    var words: String { "\(record.kind.rawValue) contract \(record.id)" }

    /// The maker whom a human being would stand beside as approver: that very one, having had a hand in it.
    func maker(beside human: UUID) -> UUID {
        record.earlierMakers?.contains(human) == true ? human : record.madeBy
    }

    /// A next version that is not signed yet: the earlier one is still in force.
    var isPendingRevision: Bool { record.supersedes != nil && !record.state.isSigned }
}

extension ContractRow {
    /// Where its days begin and end: an employment contract is worked at the site of its case, every other one is
    /// the agency's.
    func zone(in tx: borrowing some Queryable & ~Copyable) throws -> TimeZone {
        guard record.kind == .employment, let caseFile = record.caseFile else {
            return ActionContext.zone
        }
        return try tx.zone(of: caseFile)
    }

    /// Refuses a step of a contract whose case has ended, and holds the case open for this one; nil where it has
    /// no case.
    @discardableResult
    func requireOpenCase(in tx: borrowing WriteTransaction) throws -> CaseFile.Record? {
        guard let caseFile = record.caseFile else { return nil }
        return try CaseFile.Record.held(
            caseFile,
            in: tx,
            otherwise: "its contracts are only terminated, completed or given up."
        )
    }
}

extension ContractRow {
    /// What a next version changes for the worker against the one it is to replace; nil for a first
    /// version.
    func changes(in tx: borrowing some Queryable & ~Copyable) throws -> [ClauseComparison]? {
        guard let supersedes = record.supersedes else { return nil }
        let earlier = try ContractRow.find(supersedes, in: tx)
        return ClauseComparison.rows(record.kind, promises: earlier.clauses, this: clauses)
            .filter { $0.verdict != .equal }
    }
}

extension ContractRow {
    /// Whether it is signed and lasts until the end of the stay.
    ///
    /// - Parameters:
    ///   - stay: The planned last day; nil where none is known.
    ///   - steps: The commands that a next version needs after its revision.
    /// - Returns: What was found.
    func lasts(until stay: CalendarDate?, anew steps: String) -> Verdict {
        guard record.state.isSigned else {
            return .failed(
                "The \(words) is \(record.state.rawValue).",
                remedy: "\(onwardToSigned)."
            )
        }
        guard let stay, record.endsOn < stay else {
            return .passed("The \(words) is signed and lasts until \(record.endsOn).")
        }
        return .failed(
            "The \(words) ends on \(record.endsOn); the stay is planned until \(stay).",
            remedy:
                "homeward contract revise \(record.id) --ends-on \(stay) --revision-reason …; then \(steps) "
                + "for the next version."
        )
    }
}
