import Core
import Postgres
import TestKit
import Testing

/// What a transaction reads once, and when it reads it again.
@Suite(.database) struct TransactionMemoTests {
    /// Reads the number of agencies' names through the memo, and counts how often it is really read.
    private func read(_ reads: inout Int, in tx: borrowing WriteTransaction) throws -> String? {
        try tx.once("name", from: ["agency"]) {
            reads += 1
            return try tx.value("SELECT name FROM agency", as: String.self)
        }
    }

    @Test func whatIsReadIsReadAgainOnceItsTableWasWritten() async throws {
        let settings = [LocalSetting("homeward.agency", office.anyone.agency.postgresText)]
        try await office.pool.write(settings) { tx in
            var reads = 0
            let first = try read(&reads, in: tx)
            #expect(try read(&reads, in: tx) == first)
            #expect(reads == 1)
            // Any statement that is not known to spare the table counts.
            try tx.execute("SELECT 1")
            #expect(try read(&reads, in: tx) == first)
            #expect(reads == 2)
        }
    }

    /// Nothing found is an answer too, and another one than nothing asked.
    @Test func nothingFoundIsRemembered() async throws {
        let settings = [LocalSetting("homeward.agency", office.anyone.agency.postgresText)]
        try await office.pool.read(settings) { tx in
            var reads = 0
            for _ in 1...2 {
                let found: String? = try tx.once("none", from: ["agency"]) {
                    reads += 1
                    return try tx.value("SELECT name FROM agency WHERE false", as: String.self)
                }
                #expect(found == nil)
            }
            #expect(reads == 1)
        }
    }

    @Test func aNewTransactionRemembersNothing() async throws {
        let settings = [LocalSetting("homeward.agency", office.anyone.agency.postgresText)]
        for _ in 1...2 {
            try await office.pool.read(settings) { tx in
                var reads = 0
                _ = try tx.once("fresh", from: ["agency"]) { reads += 1 }
                #expect(reads == 1)
            }
        }
    }
}
