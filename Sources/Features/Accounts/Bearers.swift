import Core
import Foundation
import Model
import Postgres

/// Looks up who bears a token, on each request anew.
package struct Bearers: Sendable {
    private let pipeline: ReadPipeline
    private let clock: TimeSource

    /// Looks up in the database of a lane.
    package init(pipeline: ReadPipeline, clock: TimeSource = .system) {
        self.pipeline = pipeline
        self.clock = clock
    }

    /// The caller, or nil when the token is unknown, expired or revoked, or its account closed.
    package func caller(of token: BearerToken) async throws -> Caller? {
        // No agency is set: the function sees tokens across agencies, and only those.
        try await pipeline.read(
            "SELECT * FROM core.bearer(\(token.keyID), \(token.digest), \(clock.now()))",
            [LocalSetting("homeward.agency", "")]
        ) { result in
            result.rowCount == 1 ? try Bearer(row: result.row(0)).caller : nil
        }
    }
}

private struct Bearer: RowDecodable {
    let caller: Caller

    init(row: borrowing Row) throws(RowError) {
        let role: Role = try row["role"]
        caller = Caller(
            staff: try row["staff_id"],
            agency: try row["agency_id"],
            human: try row["human_id"],
            role: role.rawValue,
            permissions: role.permissions
        )
    }
}
