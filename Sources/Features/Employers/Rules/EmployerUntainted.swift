import Core
import Model
import Postgres

/// R-EMP-004: nobody is sent to an employer that is barred for what it did to workers.
package enum EmployerUntainted: CaseRule {
    /// The employer, the destination, and what was found.
    package struct Facts: EngagementFacts {
        let employer: Employer.Record?
        /// Nil where none is asked about yet.
        let destination: Country?
        let findings: [EmployerFinding.Record]

        /// Reads the employer and the findings that stand against it.
        package static func gather(
            for engagement: Engagement?,
            in tx: borrowing some Queryable & ~Copyable
        ) throws -> Facts {
            Facts(
                employer: try engagement.employerRecord(in: tx),
                destination: engagement?.destination,
                findings: try tx.records(
                    of: EmployerFinding.self,
                    """
                    employer_id = \(engagement?.employer) AND state = 'recorded'
                    ORDER BY happened_on, id
                    """
                )
            )
        }
    }

    package static let card = RuleCard(
        "R-EMP-004",
        .blocks,
        source: "JP specified skilled worker standards Art. 2(1); agency blacklist",
        force: .since(2019, 4, 1),
        english:
            "The employer is not blacklisted; in Japan no deposit, retained document, unpaid wage, violence, confinement or forged paper was found against it within 5 years.",
        chinese: "境外雇主未被列入黑名单；在日本，近5年内无收取押金、扣留证件、欠薪、暴力、限制人身自由或者伪造文件的认定。",
        toConfirm: true
    )

    /// Five years of JP-SSWO Art. 2(1).
    private static let months = 60

    package static func check(_ facts: Facts, on day: CalendarDate) -> Verdict {
        guard let employer = facts.employer else {
            return .failed(
                "The case names no employer.",
                remedy: "Open a case: homeward case open."
            )
        }
        guard employer.state != .blacklisted else {
            let reason = employer.restrictedReason.map { ": \($0)" } ?? "."
            return .failed(
                "\(employer.name) is blacklisted\(reason)",
                remedy: "Send nobody to it: homeward case withdraw, homeward job-order cancel."
            )
        }
        guard facts.destination == .jp else {
            return .passed(
                "\(employer.name) is not blacklisted; \(facts.findings.count) findings are on "
                    + "record, for which no other country than Japan sets years."
            )
        }
        let bars = facts.findings.filter { finding in
            // The fifth anniversary is the last day of the five years.
            finding.kind.barsForFiveYears && day <= finding.happenedOn.adding(months: months)
        }
        guard let last = bars.max(by: { $0.happenedOn < $1.happenedOn }) else {
            return .passed("\(employer.name): no finding within 5 years before \(day).")
        }
        return .failed(
            "\(employer.name): \(last.kind.words) on \(last.happenedOn) (\(last.source)) bars it in "
                + "Japan until \(last.happenedOn.adding(months: months)).",
            remedy:
                "Place the worker elsewhere; where the finding is wrong, a second person takes it "
                + "back: homeward employer-finding withdraw."
        )
    }
}
