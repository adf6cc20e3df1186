import Core
import Crypto
import Foundation
import Model
import Postgres
import Synchronization
import TransparencyLog

/// An agency over a test's database: its registrar, its clock, its people.
package struct Office: Sendable {
    @TaskLocal static var held: Office?

    /// The registrar, as the role homeward_app.
    package let registrar: Registrar
    /// The connection string of the test's database, as its superuser.
    package let owner: String
    /// The pool, as the role homeward_app.
    package let pool: Pool
    /// The lane, as the role homeward_app.
    package let pipeline: ReadPipeline
    /// The clock that tests move by hand.
    package let clock: TestClock
    /// Someone who may do everything.
    package let anyone: Caller
    /// A second human being who may do everything, for what one alone may not do.
    package let second: Caller

    static func open(_ owner: String) async throws -> Office {
        let clock = TestClock()
        let configuration = PoolConfiguration.patient("\(owner) user=homeward_app", size: 4)
        let pool = Pool(configuration)
        let pipeline = ReadPipeline(configuration)
        let registrar = Registrar(
            pool: pool,
            pipeline: pipeline,
            vault: Vault(root: SymmetricKey(size: .bits256)),
            clock: clock.clock
        )
        let agency = ID<Agency>(UUID())
        let office = Office(
            registrar: registrar,
            owner: owner,
            pool: pool,
            pipeline: pipeline,
            clock: clock,
            anyone: .all(of: agency),
            second: .all(of: agency)
        )
        try await office.found(office.anyone)
        return office
    }

    /// Founds the agency of a caller.
    package func found(_ caller: Caller) async throws {
        _ = try await registrar.perform(Founding(), by: caller, as: RequestFrame(request: "test"))
    }

    func close() async {
        pipeline.close()
        await pool.close()
    }

    /// Performs an action from its body as JSON, as a request would.
    /// The version named is the present one when `seen` is not given.
    @discardableResult
    package func perform<A: Action>(
        _: A.Type,
        on id: ID<A.Subject>? = nil,
        _ body: JSON = [:],
        by caller: Caller? = nil,
        seen: Int? = nil,
        key: String? = nil
    ) async throws -> Receipt {
        try await perform(ActionOperation<A>(), on: id, body, by: caller, seen: seen, key: key)
    }

    /// Performs what a feature offers under a verb of a noun; a move that is no action has no other name.
    @discardableResult
    package func perform<N: Noun>(
        _ verb: String,
        in feature: any Feature.Type,
        on id: ID<N>,
        _ body: JSON = [:],
        by caller: Caller? = nil,
        seen: Int? = nil
    ) async throws -> Receipt {
        let endpoint = feature.endpoints.first { $0.noun == N.self && $0.verb == verb }
        guard case .write(let operation) = endpoint?.work else {
            throw ProgramFault("\(feature) offers no \(N.singular) \(verb)")
        }
        return try await perform(operation, on: id, body, by: caller, seen: seen)
    }

    /// Performs an operation from its body as JSON; the id is one of its noun.
    @discardableResult
    package func perform<O: WriteOperation, N: Noun>(
        _ operation: O,
        on id: ID<N>?,
        _ body: JSON = [:],
        by caller: Caller? = nil,
        seen: Int? = nil,
        key: String? = nil
    ) async throws -> Receipt {
        let bytes = try body.canonical()
        let said: O.Body
        do {
            said = try StrictBody.decode(O.Body.self, from: bytes, fields: operation.fields)
        } catch {
            // A value beyond its limit is refused like one that does not fit, as over HTTP.
            if let refusal = error.refusal { throw refusal }
            throw error
        }
        var version = seen
        if let id, version == nil { version = try await self.version(of: id) }
        return try await registrar.perform(
            operation,
            said,
            on: id.map { ID<O.Subject>($0.uuid) },
            by: caller ?? anyone,
            as: RequestFrame(request: "test", key: key, of: [bytes], seen: version)
        )
    }

    /// Performs an action that makes its subject, and gives the id.
    package func make<A: Action>(
        _: A.Type,
        _ body: JSON = [:],
        by caller: Caller? = nil
    ) async throws -> ID<A.Subject> {
        let text = try await perform(A.self, body, by: caller).json["id"]?.text ?? ""
        return try ID(parsing: text)
    }

    /// The refusal that an action meets; nil when it is performed.
    package func refusal<A: Action>(
        _: A.Type,
        on id: ID<A.Subject>? = nil,
        _ body: JSON = [:],
        by caller: Caller? = nil,
        seen: Int? = nil
    ) async throws -> Refusal? {
        try await refusal { try await perform(A.self, on: id, body, by: caller, seen: seen) }
    }

    /// The refusal that a verb of a noun meets; nil when it is done.
    package func refusal<N: Noun>(
        _ verb: String,
        in feature: any Feature.Type,
        on id: ID<N>,
        _ body: JSON = [:],
        by caller: Caller? = nil,
        seen: Int? = nil
    ) async throws -> Refusal? {
        try await refusal {
            try await perform(verb, in: feature, on: id, body, by: caller, seen: seen)
        }
    }

    /// The refusal that an operation meets; nil when it is done.
    package func refusal<O: WriteOperation, N: Noun>(
        _ operation: O,
        on id: ID<N>?,
        _ body: JSON = [:],
        by caller: Caller? = nil,
        seen: Int? = nil
    ) async throws -> Refusal? {
        try await refusal {
            try await perform(operation, on: id, body, by: caller, seen: seen)
        }
    }

    private func refusal(_ attempt: () async throws -> Receipt) async throws -> Refusal? {
        do {
            _ = try await attempt()
            return nil
        } catch let refusal as Refusal {
            return refusal
        }
    }

    /// The present version of a record.
    package func version<N: Noun>(of id: ID<N>) async throws -> Int? {
        try await registrar.read(as: anyone) { tx in
            try tx.value("SELECT version FROM \(raw: N.table) WHERE id = \(id)", as: Int.self)
        }
    }

    /// One value of the database, read under the agency's row security.
    package func value<V: PostgresValue>(_ sql: SQL, as type: V.Type) async throws -> V? {
        try await registrar.read(as: anyone) { tx in try tx.value(sql, as: type) }
    }
}

extension Caller {
    static func all(of agency: ID<Agency>) -> Caller {
        Caller(
            staff: ID(UUID()),
            agency: agency,
            human: UUID(),
            role: "test",
            permissions: Set(Permission.allCases)
        )
    }

    /// The same caller without some permissions.
    package func without(_ permissions: Permission...) -> Caller {
        Caller(
            staff: staff,
            agency: agency,
            human: human,
            role: role,
            permissions: self.permissions.subtracting(permissions)
        )
    }

    /// The same caller by another account, as another human being or in another role.
    package func with(
        staff: ID<Staff>? = nil,
        human: UUID? = nil,
        role: String? = nil
    ) -> Caller {
        Caller(
            staff: staff ?? self.staff,
            agency: agency,
            human: human ?? self.human,
            role: role ?? self.role,
            permissions: permissions
        )
    }

    /// Someone of another agency, who may do everything there.
    package static var stranger: Caller { .all(of: ID(UUID())) }
}

/// A clock that stands still until a test moves it.
package final class TestClock: Sendable {
    private let instant = Mutex(Instant(microseconds: 1_795_255_200_000_000))

    /// 2026-11-21T10:00:00Z at the start.
    package var now: Instant {
        get { instant.withLock { $0 } }
        set { instant.withLock { $0 = newValue } }
    }

    /// Moves to noon in Beijing of a day.
    package func move(to day: CalendarDate) {
        now = Instant(startOf: day, in: ActionContext.zone).adding(hours: 12)
    }

    /// The clock as the system takes it.
    package var clock: TimeSource {
        TimeSource(
            now: { self.now },
            id: { uuidv7(at: $0, random: (.random(in: 0 ... .max), .random(in: 0 ... .max))) }
        )
    }
}

/// Founds an agency for a test: its row, its key, and one account.
private struct Founding: Action {
    typealias Subject = Staff
    static let permission = Permission.staffManage

    func perform(
        on id: ID<Staff>,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        try tx.insert(context.caller.agency, [.name("Test Agency")])
        try context.vault.found(context.caller.agency, in: &tx)
        try tx.insert(
            id,
            [
                .humanId(context.caller.human), .name("Tester"), .role(.director), .state(.active),
            ]
        )
        return Recorded(as: "agency.founded")
    }
}
