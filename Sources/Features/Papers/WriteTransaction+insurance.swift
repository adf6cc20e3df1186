import Core
import Model
import Postgres

extension WriteTransaction {
    /// Settles the clock of a Korean insurance that has been taken out.
    mutating func settleInsurance(
        _ kind: PolicyKind,
        of caseFile: ID<CaseFile>,
        with context: ActionContext
    ) throws {
        for insurance in KoreanInsurance.all where insurance.kind == kind {
            try settle(insurance.duty, of: caseFile, with: context)
        }
    }
}
