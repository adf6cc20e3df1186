import Core
import Model
import Postgres
import TestKit

@testable import Fees

/// The end of a placement as a feature above would record it.
struct Ending: Action {
    typealias Subject = CaseFile
    static let permission = Permission.casesOpen

    func perform(
        on id: ID<CaseFile>,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        try FeeRefunds.open(
            of: id,
            because: .withdrawn,
            since: context.today,
            in: &tx,
            with: context
        )
        try tx.update(id, [])
        return Recorded(as: "test.ended", in: id)
    }
}

extension Office {
    func plantEnd(of caseFile: ID<CaseFile>) async throws {
        try await perform(Ending.self, on: caseFile)
    }
}
