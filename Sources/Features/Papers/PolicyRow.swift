import Core
import Model
import Postgres
import TransparencyLog

/// A policy as its actions see it.
struct PolicyRow: RowDecodable, CaseRecord {
    let person: ID<Person>
    let caseFile: ID<CaseFile>
    let kind: PolicyKind
    let coveredFrom: CalendarDate
    let coveredUntil: CalendarDate
    let currency: Currency
    let state: PolicyState

    init(row: borrowing Row) throws(RowError) {
        person = try row["person_id"]
        caseFile = try row["case_file_id"]
        kind = try row["kind"]
        coveredFrom = try row["covered_from"]
        coveredUntil = try row["covered_until"]
        currency = try row["currency"]
        state = try row["state"]
    }

    /// The policy, or the refusal that there is none.
    static func find(
        _ id: ID<Policy>,
        in tx: borrowing some Queryable & ~Copyable
    ) throws -> PolicyRow {
        let policy: PolicyRow? = try tx.first(
            """
            SELECT person_id, case_file_id, kind, covered_from, covered_until, currency, state
            FROM policy WHERE id = \(id)
            """
        )
        guard let policy else { throw CommonRefusal.missing.refusal("No policy has the id \(id).") }
        return policy
    }
}

extension WriteTransaction {
    /// Settles the clock of a Korean insurance that has been taken out.
    mutating func settleInsurance(
        _ kind: PolicyKind,
        of caseFile: ID<CaseFile>,
        with context: ActionContext
    ) throws {
        for insurance in KoreanInsurance.all where insurance.kind == kind {
            try settle(insurance.duty, of: caseFile, with: context)
        }
    }
}
