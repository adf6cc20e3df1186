import Postgres
import Testing

@Suite struct OutageTests {
    @Test(.enabled(if: Cluster.tools != nil, "initdb was not found, so no server can be stopped"))
    func everythingRecoversByItself() async throws {
        let cluster = try Cluster()
        let configuration = PoolConfiguration(connectionString: cluster.connectionString, size: 2)
        let pool = Pool(configuration)
        let pipeline = ReadPipeline(configuration)
        func ask() async throws -> [Int?] {
            let one = try await pool.read([]) { try $0.value("SELECT 1", as: Int.self) }
            let two = try await pipeline.read("SELECT 2 AS two", []) {
                try $0.row(0)["two"] as Int?
            }
            return [one, two]
        }
        try await cluster.start()
        #expect(try await ask() == [1, 2])
        try cluster.stop()
        for _ in 1...3 {
            let inPool = try await postgresError { try await pool.read([]) { _ in } }
            #expect(inPool.kind == .unavailable, "\(inPool)")
            let inPipeline = try await postgresError {
                try await pipeline.read("SELECT 1", []) { _ in }
            }
            #expect(inPipeline.kind == .unavailable, "\(inPipeline)")
        }
        #expect(pool.statistics.open == 0)
        try await cluster.start()
        #expect(try await ask() == [1, 2])
        pipeline.close()
        await pool.close()
        try cluster.stop()
        try cluster.remove()
    }
}
