import Cases
import Core
import Foundation
import Model
import Postgres

/// A contract as the database holds it.
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

    /// The columns that are read, for every statement that reads contracts.
    static let columns: SQL = """
        id, kind, employer_id, case_file_id, person_id, cooperation_id, template_id, edition,
        supersedes_id, languages, begins_on, ends_on, clauses, made_by, earlier_makers, approved_on, disclosed_on,
        disclosed_language, copy_given, risks_told, coalesce(disclosure_acknowledged, false) AS
        is_acknowledged, signed_by, signed_on, filing_due, filed_on, returned_on, completion_due,
        state
        """

    /// The contract; the Registrar, or a foreign key, has made sure that there is one.
    static func find(
        _ id: ID<Contract>,
        in tx: borrowing some Queryable & ~Copyable
    ) throws -> ContractRow {
        guard let row = try ifAny(id, in: tx) else {
            throw RowError(column: "id", reason: "names no contract: \(id)")
        }
        return row
    }

    /// The contract; nil when the agency has none with this id.
    static func ifAny(
        _ id: ID<Contract>,
        in tx: borrowing some Queryable & ~Copyable
    ) throws -> ContractRow? {
        try tx.first("SELECT \(columns) FROM contract WHERE id = \(id)", as: ContractRow.self)
    }

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
    /// Refuses a step of a contract whose case has ended, and holds the case open for this one.
    func requireOpenCase(in tx: borrowing WriteTransaction) throws {
        guard let caseFile else { return }
        // Until the transaction ends, so that nobody closes the case meanwhile.
        _ = try tx.value(
            "SELECT 1 FROM case_file WHERE id = \(caseFile) FOR SHARE",
            as: Int.self
        )
        _ = try CaseParties.open(
            caseFile,
            in: tx,
            otherwise: "its contracts are only terminated, completed or given up."
        )
    }

    /// What its duties hang on.
    var place: TaskPlace { TaskPlace(id, about: person, in: caseFile) }
}

// In an extension, so that tests of rules can put a row together from its parts.
extension ContractRow: RowDecodable {
    init(row: borrowing Row) throws(RowError) {
        id = try row["id"]
        kind = try row["kind"]
        employer = try row["employer_id"]
        caseFile = try row["case_file_id"]
        person = try row["person_id"]
        cooperation = try row["cooperation_id"]
        template = try row["template_id"]
        edition = try row["edition"]
        supersedes = try row["supersedes_id"]
        languages = try row["languages"]
        beginsOn = try row["begins_on"]
        endsOn = try row["ends_on"]
        clauses = try row["clauses"]
        maker = try row["made_by"]
        earlierMakers = try row["earlier_makers"] ?? []
        approvedOn = try row["approved_on"]
        disclosedOn = try row["disclosed_on"]
        disclosedLanguage = try row["disclosed_language"]
        copyGiven = try row["copy_given"]
        risksTold = try row["risks_told"]
        isAcknowledged = try row["is_acknowledged"]
        signedBy = try row["signed_by"]
        signedOn = try row["signed_on"]
        filingDue = try row["filing_due"]
        filedOn = try row["filed_on"]
        returnedOn = try row["returned_on"]
        completionDue = try row["completion_due"]
        state = try row["state"]
    }
}
