import Core
import Employers
import Model
import Postgres
import TestKit

/// The parties of a case, for planting another case of the same worker.
struct PartiesOfCase: RowDecodable, Sendable {
    let person: ID<Person>
    let employer: ID<Employer>
    let site: ID<Site>

    init(row: borrowing Row) throws(RowError) {
        person = try row["person_id"]
        employer = try row["employer_id"]
        site = try row["site_id"]
    }

    init(_ id: ID<CaseFile>, in tx: borrowing some Queryable & ~Copyable) throws {
        let found: PartiesOfCase? = try tx.first(
            "SELECT person_id, employer_id, site_id FROM case_file WHERE id = \(id)"
        )
        guard let found else { throw CommonRefusal.reference.refusal("No case is \(id).") }
        self = found
    }

    /// A case of the same worker, with the employer of another case where one is given.
    func columns(employer other: PartiesOfCase?) -> Columns {
        [
            "person_id": person, "employer_id": other?.employer ?? employer,
            "site_id": other?.site ?? site, "destination": Country.jp, "programme": "JP-TITP-1",
            "occupation": "7511", "planned_departure": CalendarDate(2027, 1, 10),
            "planned_end": CalendarDate(2028, 1, 9), "state": "open",
        ]
    }
}
