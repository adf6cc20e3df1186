import Core
import Crypto
import HTTPTypes
import Postgres
import TestKit
import Testing
import TransparencyLog

/// A database that is away, and a pool that is full: said in words, and over when it is over.
@Suite(.database) struct OutageTests {
    func registrar(_ pool: Pool, _ pipeline: ReadPipeline) -> Registrar {
        Registrar(
            pool: pool,
            pipeline: pipeline,
            vault: Vault(root: SymmetricKey(size: .bits256)),
            clock: office.clock.clock
        )
    }

    @Test func aDatabaseThatIsAwayIsSaidAndNothingIsDone() async throws {
        let nowhere = PoolConfiguration(
            connectionString: "host=/nonexistent port=5432 user=homeward_app dbname=nix",
            size: 1
        )
        let pool = Pool(nowhere)
        let pipeline = ReadPipeline(nowhere)
        try await Face.open(registrar: registrar(pool, pipeline), pool: pool) { face in
            let body = "{\"name\":\"Jin Yu\",\"role\":\"trainer\"}"
            for answer in try await [
                face.send(.get, "/v1/staff"), face.send(.post, "/v1/staff", body),
            ] {
                #expect(answer.status == 503)
                #expect(answer.problem == "database-unavailable")
                #expect(answer.headers[.retryAfter] == "2")
            }
            let ready = try await face.send(.get, "/health/ready", as: nil)
            #expect(ready.status == 503)
            let live = try await face.send(.get, "/health/live", as: nil)
            #expect(live.status == 200)
        }
        pipeline.close()
        await pool.close()
    }

    @Test func aConnectionThatWasCutIsReplacedWithoutAWord() async throws {
        try await Face.open { face in
            let before = try await face.send(.get, "/v1/staff")
            #expect(before.status == 200)
            try await office.asOwner(
                """
                SELECT pg_terminate_backend(pid) FROM pg_stat_activity
                WHERE datname = current_database() AND pid <> pg_backend_pid()
                """
            )
            let after = try await face.send(.get, "/v1/staff")
            #expect(after.status == 200)
            let written = try await face.send(
                .post,
                "/v1/staff",
                "{\"name\":\"Jin Yu\",\"role\":\"trainer\"}"
            )
            #expect(written.status == 201)
        }
    }

    @Test func aFullPoolDeclinesAndRecovers() async throws {
        var small = PoolConfiguration(
            connectionString: "\(office.owner) user=homeward_app",
            size: 1
        )
        small.maxWaiting = 0
        let pool = Pool(small)
        let pipeline = ReadPipeline(small)
        let gate = AsyncStream<Void>.makeStream()
        let held = AsyncStream<Void>.makeStream()
        try await Face.open(registrar: registrar(pool, pipeline)) { face in
            let body = "{\"name\":\"Jin Yu\",\"role\":\"trainer\"}"
            async let copying: Void = pool.copyOut([], "COPY (SELECT 1) TO STDOUT") { _ in
                // Holds the only connection until the test has seen what others are told.
                held.continuation.finish()
                for await _ in gate.stream {}
            }
            for await _ in held.stream {}
            let crowded = try await face.send(.post, "/v1/staff", body)
            #expect(crowded.status == 503)
            #expect(crowded.problem == "crowded")
            gate.continuation.finish()
            try await copying
            let after = try await face.send(.post, "/v1/staff", body)
            // The vault of this registrar is another one: what matters is that it is not turned away.
            #expect(after.problem != "crowded")
        }
        pipeline.close()
        await pool.close()
    }
}
