import Core
import Model
import Postgres

/// R-EMP-001, on a case: its employer is an entity, and the agency has approved it.
package enum EmployerOfCaseApproved: CaseRule {
    /// The case's employer; nil where there is no such case.
    package struct Facts: EngagementFacts {
        let employer: Employer.Record?

        /// Reads the employer.
        package static func gather(
            for engagement: Engagement?,
            in tx: borrowing some Queryable & ~Copyable
        ) throws -> Facts {
            Facts(employer: try engagement.employerRecord(in: tx))
        }
    }

    package static let card = EmployerIsAnEntity.card

    package static func check(_ facts: Facts, on day: CalendarDate) -> Verdict {
        guard let employer = facts.employer else {
            return .failed(
                "The case names no employer.",
                remedy: "Open a case: homeward case open."
            )
        }
        let isEntity = EmployerIsAnEntity.check(.init(kind: employer.kind), on: day)
        guard case .passed = isEntity else { return isEntity }
        guard employer.state.isTrusted else {
            let reason = employer.restrictedReason.map { " Reason: \($0)" } ?? ""
            return .failed(
                "\(employer.name) is \(employer.state.rawValue), not approved.\(reason)",
                remedy: employer.state.wayToTrust
            )
        }
        return .passed(
            "\(employer.name) is an approved \(employer.kind.rawValue) (\(employer.state.rawValue))."
        )
    }
}

extension EmployerState {
    fileprivate var wayToTrust: String {
        switch self {
        case .restricted: "Let a second person lift the restriction: homeward employer lift."
        case .blacklisted, .closed:
            "Withdraw the case and place the worker elsewhere: homeward case withdraw."
        case .prospect:
            "Look into it: homeward employer examine, homeward owner record, homeward due-diligence "
                + "record; then let a second person confirm that and approve it: homeward "
                + "due-diligence confirm, homeward employer approve."
        case .dueDiligence, .approved, .active:
            "Let a second person approve it: homeward employer approve."
        }
    }
}
