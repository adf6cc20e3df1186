import Postgres
import Testing

@Suite struct RowTests {
    struct Person: RowDecodable, Equatable {
        let id: Int
        let name: String?

        init(row: borrowing Row) throws(RowError) {
            id = try row["id"]
            name = try row["name"]
        }
    }

    @Test func rowsAreReadByNameInAnyOrder() async throws {
        try await withPool(size: 1) { pool in
            let names = try await pool.read([]) { transaction in
                let people: [Person] = try transaction.rows(
                    "SELECT * FROM (VALUES ('Li', 1), (NULL, 2)) AS person (name, id)"
                )
                return people.map { "\($0.id) \($0.name ?? "-")" }
            }
            #expect(names == ["1 Li", "2 -"])
        }
    }

    @Test func firstIsNilWithoutARow() async throws {
        try await withPool(size: 1) { pool in
            try await pool.read([]) { transaction in
                let none = try transaction.first(
                    "SELECT 1 AS id, 'x' AS name WHERE false",
                    as: Person.self
                )
                let some: Person? = try transaction.first("SELECT 1 AS id, 'x' AS name")
                #expect(none == nil)
                #expect(some?.name == "x")
            }
        }
    }

    @Test func errorsNameTheColumn() async throws {
        let table: [(SQL, RowError)] = [
            ("SELECT NULL::int AS id, 'x' AS name", RowError(column: "id", reason: "is null")),
            ("SELECT 1 AS id", RowError(column: "name", reason: "is not in the result")),
            (
                "SELECT 'x' AS id, 'x' AS name",
                RowError(column: "id", reason: "does not read as Int")
            ),
        ]
        try await withPool(size: 1) { pool in
            for (sql, expected) in table {
                let error = try await #require(throws: RowError.self) {
                    try await pool.read([]) { transaction in
                        _ = try transaction.rows(sql, as: Person.self)
                    }
                }
                #expect(error == expected)
            }
        }
    }
}
