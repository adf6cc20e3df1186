import Cases
import Core
import Foundation
import Model
import Postgres

/// A contract as the rules read it: what an event keeps of it.
struct ContractRow: Sendable, Codable {
    let id: ID<Contract>
    let kind: ContractKind
    let employer: UUID
    let caseFile: ID<CaseFile>?
    let person: ID<Person>?
    let cooperation: ID<Contract>?
    let template: ID<ContractTemplate>?
    let edition: Int
    let supersedes: ID<Contract>?
    let languages: [Language]
    let beginsOn: CalendarDate
    let endsOn: CalendarDate
    let clauses: [Clause]
    let maker: UUID
    /// Who worked on the draft before.
    let earlierMakers: [UUID]
    let approvedOn: CalendarDate?
    let disclosedOn: CalendarDate?
    let disclosedLanguage: Language?
    let copyGiven: Bool
    let risksTold: LongText?
    let isAcknowledged: Bool
    let signedBy: [ContractParty]
    let signedOn: CalendarDate?
    let filingDue: Instant?
    let filedOn: CalendarDate?
    let returnedOn: CalendarDate?
    let completionDue: CalendarDate?
    let state: ContractState

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

    /// The last day on which filing is in time: `filingDue` is the first moment after it.
    var lastFilingDay: CalendarDate? {
        filingDue.map { $0.date(in: ActionContext.zone).adding(days: -1) }
    }

    /// The words by which reports name it.
    var words: String { "\(kind.rawValue) contract \(id)" }

    /// The maker whom a human being would stand beside as approver: that very one, having had a hand in it.
    func maker(beside human: UUID) -> UUID { earlierMakers.contains(human) ? human : maker }

    /// A next version that is not signed yet: the earlier one is still in force.
    var isPendingRevision: Bool { supersedes != nil && !state.isSigned }
}

extension ContractRow {
    /// Refuses a step of a contract whose case has ended, and holds the case open for this one; nil where it has
    /// no case.
    @discardableResult
    func requireOpenCase(in tx: borrowing WriteTransaction) throws -> CaseParties? {
        guard let caseFile else { return nil }
        return try CaseParties.held(
            caseFile,
            in: tx,
            otherwise: "its contracts are only terminated, completed or given up."
        )
    }

    /// What its duties hang on.
    var place: TaskPlace { TaskPlace(id, about: person, in: caseFile) }
}

// In an extension, so that tests of rules can put a row together from its parts.
extension ContractRow {
    /// The record with its clauses read.
    init(_ record: Contract.Record) throws {
        id = record.id
        kind = record.kind
        employer = record.employer.uuid
        caseFile = record.caseFile
        person = record.person
        cooperation = record.cooperation
        template = record.template
        edition = record.edition
        supersedes = record.supersedes
        languages = record.languages
        beginsOn = record.beginsOn
        endsOn = record.endsOn
        clauses = try record.clauses.read()
        maker = record.madeBy
        earlierMakers = record.earlierMakers ?? []
        approvedOn = record.approvedOn
        disclosedOn = record.disclosedOn
        disclosedLanguage = record.disclosedLanguage
        copyGiven = record.copyGiven
        risksTold = record.risksTold
        isAcknowledged = record.disclosureAcknowledged ?? false
        signedBy = record.signedBy
        signedOn = record.signedOn
        filingDue = record.filingDue
        filedOn = record.filedOn
        returnedOn = record.returnedOn
        completionDue = record.completionDue
        state = record.state
    }
}

extension ContractRow {
    /// What a next version changes for the worker against the one it is to replace; nil for a first
    /// version.
    func changes(in tx: borrowing some Queryable & ~Copyable) throws -> [ClauseComparison]? {
        guard let supersedes else { return nil }
        let earlier = try ContractRow.find(supersedes, in: tx)
        return ClauseComparison.rows(kind, promises: earlier.clauses, this: clauses)
            .filter { $0.verdict != .equal }
    }
}
