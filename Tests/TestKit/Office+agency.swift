import Agency
import Core
import Directory
import Foundation
import Model
import Postgres

/// Rows of the agency and its directory in a given state, where a test is not about how they came there.
extension Office {
    package func licence(_ state: LicenceState = .active) async throws -> ID<Licence> {
        try await plant(
            Licence.self,
            [
                "number": "L-2012-07", "authority": "Jilin Provincial Department of Commerce",
                "approved_on": "2012-09-01", "state": state,
            ]
        )
    }

    package func reserve(_ state: ReserveState = .held) async throws -> ID<Reserve> {
        try await plant(
            Reserve.self,
            [
                "mode": "cash", "bank": "Bank of China", "amount_minor": 300_000_000,
                "currency": "CNY", "state": state,
            ]
        )
    }

    package func bank(
        _ state: BodyState = .listed,
        kind: BodyKind = .bank
    ) async throws -> ID<Body> {
        try await plant(
            Body.self,
            [
                "kind": kind, "name": "Bank of Yanbian \(UUID())", "country": "CN",
                "languages": ["zh"], "state": state,
            ]
        )
    }
}
