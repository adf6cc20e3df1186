import Casework
import Foundation
import Postgres

/// A contract as the database holds it.
struct ContractRow: Sendable {
    let id: ID<Contract>
    let kind: ContractKind
    let employer: UUID
    let caseFile: ID<CaseFile>?
    let person: ID<Person>?
    let cooperation: ID<Contract>?
    let languages: [Language]
    let endsOn: CalendarDate
    let clauses: [Clause]
    let maker: UUID
    let disclosedOn: CalendarDate?
    let disclosedLanguage: Language?
    let copyGiven: Bool
    let signedBy: [ContractParty]
    let signedOn: CalendarDate?
    let filingDue: Instant?
    let filedOn: CalendarDate?
    let state: ContractState

    /// The columns that are read, for every statement that reads contracts.
    static let columns: SQL = """
        id, kind, employer_id, case_file_id, person_id, cooperation_id, languages, ends_on,
        clauses, made_by, disclosed_on, disclosed_language, copy_given, signed_by, signed_on,
        filing_due, filed_on, state
        """

    /// The contract, or the refusal that there is none.
    static func find(
        _ id: ID<Contract>,
        in tx: borrowing some Queryable & ~Copyable
    ) throws -> ContractRow {
        let row = try tx.first(
            "SELECT \(columns) FROM contract WHERE id = \(id)",
            as: ContractRow.self
        )
        guard let row else { throw CommonRefusal.missing.refusal("No contract has the id \(id).") }
        return row
    }

    /// The last day on which filing is in time: `filingDue` is the first moment after it.
    var lastFilingDay: CalendarDate? {
        filingDue.map { $0.date(in: Present.zone).adding(days: -1) }
    }

    /// The words by which reports name it.
    var words: String { "\(kind.rawValue) contract \(id)" }
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
        languages = try row["languages"]
        endsOn = try row["ends_on"]
        clauses = try row["clauses"]
        maker = try row["made_by"]
        disclosedOn = try row["disclosed_on"]
        disclosedLanguage = try row["disclosed_language"]
        copyGiven = try row["copy_given"]
        signedBy = try row["signed_by"]
        signedOn = try row["signed_on"]
        filingDue = try row["filing_due"]
        filedOn = try row["filed_on"]
        state = try row["state"]
    }
}
