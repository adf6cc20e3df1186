public import Casework
public import Postgres

/// R-EMP-001, on a case: its employer is an entity, and the agency has approved it.
public enum EmployerOfCaseApproved: CaseRule {
    /// The case's employer; nil where there is no such case.
    public struct Facts: CaseFacts {
        let employer: EmployerRow?

        /// Reads the employer of the case.
        public static func gather(
            for id: ID<CaseFile>,
            in tx: borrowing some Queryable & ~Copyable
        ) throws -> Facts { Facts(employer: try EmployerRow.of(id, in: tx)) }
    }

    /// The rule's card.
    public static let card = EmployerIsAnEntity.card

    /// Whether the facts satisfy the rule on a day.
    public static func check(_ facts: Facts, on day: CalendarDate) -> Verdict {
        guard let employer = facts.employer else {
            return .failed(
                "The case names no employer.",
                mend: "Open a case: homeward case open."
            )
        }
        let isEntity = EmployerIsAnEntity.check(.init(kind: employer.kind), on: day)
        guard case .passed = isEntity else { return isEntity }
        guard employer.state == .approved else {
            return .failed(
                "\(employer.name) is \(employer.state.rawValue), not approved.",
                mend: "Let a second person approve it: homeward employer approve."
            )
        }
        return .passed("\(employer.name) is an approved \(employer.kind.rawValue).")
    }
}
