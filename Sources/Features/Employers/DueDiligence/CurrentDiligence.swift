import Core
import Model
import Postgres

/// The due diligence that counts of an employer, as rules are told of it.
@dynamicMemberLookup
struct CurrentDiligence: Codable, Sendable {
    let record: DueDiligence.Record
    /// Whether an owner of the employer is on record today.
    let hasOwners: Bool

    /// The record in force; nil where there is none. Two rules of a gate ask, and it is read once.
    static func of(
        _ employer: ID<Employer>?,
        in tx: borrowing some Queryable & ~Copyable
    ) throws -> CurrentDiligence? {
        guard let employer else { return nil }
        return try tx.once("diligence of \(employer)", from: ["due_diligence", "employer_owner"]) {
            try read(of: employer, in: tx)
        }
    }

    private static func read(
        of employer: ID<Employer>,
        in tx: borrowing some Queryable & ~Copyable
    ) throws -> CurrentDiligence? {
        guard
            let record = try tx.records(
                of: DueDiligence.self,
                "employer_id = \(employer) AND state = 'current'"
            ).first
        else { return nil }
        let owners = try tx.count(
            "SELECT count(*) FROM employer_owner WHERE employer_id = \(employer) AND state = 'current'"
        )
        return CurrentDiligence(record: record, hasOwners: owners > 0)
    }

    subscript<Value>(dynamicMember path: KeyPath<DueDiligence.Record, Value>) -> Value {
        record[keyPath: path]
    }

    /// What was looked into and found wanting, in words.
    var open: [String] {
        let items = [
            (!record.dprkPartner && !record.dprkCrew, "exposure to the DPRK"),
            (record.existsLegally, "legal existence"), (record.isEntity, "being no individual"),
            (record.permitChecked, "permit to hire foreigners"),
            (record.ownersListed && hasOwners, "owners on record"),
            (record.siteVisitedOn != nil, "visit to the site"),
            (record.wagesLawful, "lawful wages"), (record.housingAdequate, "adequate housing"),
        ]
        return items.filter { !$0.0 }.map(\.1)
    }
}
