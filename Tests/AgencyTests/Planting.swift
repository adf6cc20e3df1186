import Core
import Employers
import Foundation
import Model
import Postgres
import TestKit
import TransparencyLog

@testable import Agency

extension Office {
    /// A licence that one person recorded and a second confirmed.
    func held(_ body: JSON) async throws -> ID<Licence> {
        let id = try await make(RecordLicence.self, body)
        try await perform(ConfirmLicence.self, on: id, ["evidence": "Certificate."], by: second)
        return id
    }

}
