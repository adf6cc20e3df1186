import Core
import Foundation
import Model
import Postgres

/// A template as the database holds it.
struct TemplateRow: RowDecodable {
    let id: ID<ContractTemplate>
    let name: ShortText
    let kind: ContractKind
    let destination: Country?
    let languages: [Language]
    let clauses: [Clause]
    let edition: Int
    let supersedes: ID<ContractTemplate>?
    let maker: UUID
    /// Who worked on the draft before.
    let earlierMakers: [UUID]
    let state: TemplateState

    init(row: borrowing Row) throws(RowError) {
        id = try row["id"]
        name = try row["name"]
        kind = try row["kind"]
        destination = try row["destination"]
        languages = try row["languages"]
        clauses = try row["clauses"]
        edition = try row["edition"]
        supersedes = try row["supersedes_id"]
        maker = try row["made_by"]
        earlierMakers = try row["earlier_makers"] ?? []
        state = try row["state"]
    }

    /// The maker whom a human being would stand beside as approver: that very one, having had a hand in it.
    func maker(beside human: UUID) -> UUID { earlierMakers.contains(human) ? human : maker }

    /// The template; the Registrar, or a foreign key, has made sure that there is one.
    static func find(
        _ id: ID<ContractTemplate>,
        in tx: borrowing some Queryable & ~Copyable
    ) throws -> TemplateRow {
        guard let row = try ifAny(id, in: tx) else {
            throw RowError(column: "id", reason: "names no template: \(id)")
        }
        return row
    }

    /// The template; nil when the agency has none with this id.
    static func ifAny(
        _ id: ID<ContractTemplate>,
        in tx: borrowing some Queryable & ~Copyable
    ) throws -> TemplateRow? {
        try tx.first(
            """
            SELECT id, name, kind, destination, languages, clauses, edition, supersedes_id, made_by,
                earlier_makers, state
            FROM contract_template WHERE id = \(id)
            """,
            as: TemplateRow.self
        )
    }
}
