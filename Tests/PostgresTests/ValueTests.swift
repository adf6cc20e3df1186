import Foundation
import Postgres
import Testing

@Suite struct ValueTests {
    static let strings = [
        "", "NULL", "null", "a b", "\"", "\\", "it's", "{a,b}", ",", "\\\"", "Ж 漢字 🧭", "e\u{301}",
        "\n\t\r", " ",
    ]

    @Test func stringsComeBack() async throws {
        try await withPool(size: 1) { pool in
            try await pool.read([]) { transaction in
                for text in Self.strings {
                    let back = try transaction.value("SELECT \(text)::text", as: String.self)
                    #expect(back == text)
                }
            }
        }
    }

    @Test func everyTypeComesBack() async throws {
        try await withPool(size: 1) { pool in
            try await pool.read([]) { transaction in
                func back<Value: PostgresValue & Equatable>(
                    _ value: Value,
                    _ sql: SQL,
                    _ source: borrowing ReadTransaction
                ) throws {
                    #expect(try source.value(sql, as: Value.self) == value)
                }
                let id = UUID(uuid: (1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 255))
                let bytes: [UInt8] = Array(0...255)
                let strings = Self.strings
                try back(Int.min, "SELECT \(Int.min)::bigint", transaction)
                try back(Int64.max, "SELECT \(Int64.max)::bigint", transaction)
                try back(Int32(-5), "SELECT \(Int32(-5))::int", transaction)
                try back(true, "SELECT \(true)::bool", transaction)
                try back(false, "SELECT \(false)::bool", transaction)
                try back(id, "SELECT \(id)::uuid", transaction)
                try back(bytes, "SELECT \(bytes)::bytea", transaction)
                try back([UInt8](), "SELECT \([UInt8]())::bytea", transaction)
                try back(strings, "SELECT \(strings)::text[]", transaction)
                try back([String](), "SELECT \([String]())::text[]", transaction)
                try back([id, id], "SELECT \([id, id])::uuid[]", transaction)
                try back([1, -2, 3], "SELECT \([1, -2, 3])::bigint[]", transaction)
                try back(["plain", "b c"], "SELECT ARRAY['plain', 'b c']", transaction)
            }
        }
    }

    @Test func nullIsNil() async throws {
        try await withPool(size: 1) { pool in
            let nothing: String? = nil
            let back = try await pool.read([]) {
                try $0.value("SELECT \(nothing)::text", as: String.self)
            }
            #expect(back == nil)
        }
    }

    @Test func aNullByteIsRefusedBeforeItIsSent() async throws {
        try await withPool(size: 1) { pool in
            let error = try await postgresError {
                _ = try await pool.read([]) {
                    try $0.value("SELECT \("a\0b")::text", as: String.self)
                }
            }
            #expect(error.kind == .invalidText)
            let inSetting = try await postgresError {
                try await pool.read([LocalSetting("homeward.agency", "a\0b")]) { _ in }
            }
            #expect(inSetting.kind == .invalidText)
        }
    }

    @Test(arguments: [
        "", "{", "}", "{a", "{a}x", "{\"a}", "{a,}", "{{a}}", "{NULL}", "a", "{\"a\\",
    ])
    func brokenArraysAreNoArrays(_ text: String) {
        #expect([String](postgresText: text) == nil)
    }

    @Test(arguments: ["", "00", "\\x0", "\\x0g"]) func brokenBytesAreNoBytes(_ text: String) {
        #expect([UInt8](postgresText: text) == nil)
    }

    enum Colour: String, PostgresValue { case red }
    struct Cents: RawRepresentable, PostgresValue, Equatable { let rawValue: Int }

    @Test func rawRepresentablesNeedNoCode() {
        #expect(Colour(postgresText: "red") == .red)
        #expect(Colour(postgresText: "blue") == nil)
        #expect(Cents(rawValue: 12).postgresText == "12")
        #expect([Cents](postgresText: "{1,2}") == [Cents(rawValue: 1), Cents(rawValue: 2)])
    }
}
