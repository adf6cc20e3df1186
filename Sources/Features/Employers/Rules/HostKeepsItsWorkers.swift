import Core
import Model
import Postgres

/// R-EMP-007: a host of specified skilled workers let nobody go for them, and lost nobody by its own fault.
package enum HostKeepsItsWorkers: CaseRule {
    /// The programme, what was found, and whether anybody asked.
    package struct Facts: EngagementFacts {
        /// Nil where none is asked about yet.
        let programme: String?
        let diligence: CurrentDiligence?
        /// The dismissals and missing workers on record that stand.
        let findings: [EmployerFinding.Record]
        /// The day on which the employment contract of the case first bound both; nil while it does not.
        var contractSignedOn: CalendarDate?

        /// Reads the due diligence that counts and the findings that stand.
        package static func gather(
            for engagement: Engagement?,
            in tx: borrowing some Queryable & ~Copyable
        ) throws -> Facts {
            Facts(
                programme: engagement?.programme,
                diligence: try CurrentDiligence.of(engagement?.employer, in: tx),
                findings: try tx.records(
                    of: EmployerFinding.self,
                    """
                    employer_id = \(engagement?.employer) AND state = 'recorded'
                        AND kind IN ('dismissal', 'worker_missing')
                    ORDER BY happened_on, id
                    """
                )
            )
        }

        /// Reads the same for a case, and since when its employment contract binds.
        package static func gather(
            for id: ID<CaseFile>,
            in tx: borrowing some Queryable & ~Copyable
        ) throws -> Facts {
            var facts = try gather(for: Engagement.of(id, in: tx), in: tx)
            facts.contractSignedOn = try tx.value(
                """
                SELECT min(signed_on) FROM contract_binding
                WHERE case_id = \(id) AND kind = 'employment'
                """,
                as: CalendarDate.self
            )
            return facts
        }
    }

    /// One year of JP-SSWO Art. 2(1)(ii) and (iii), which runs back from the employment contract.
    private static let months = 12

    package static let card = RuleCard(
        "R-EMP-007",
        .blocks,
        source:
            "JP specified skilled worker standards (JP-SSWO) Art. 2(1)(ii), (iii); that it was asked for: agency policy",
        force: .since(2019, 4, 1),
        english:
            "A host of specified skilled workers in Japan has, since one year before the employment contract, dismissed nobody who did the same work, and no worker of its went missing by its fault; the due diligence in force has asked for both.",
        chinese:
            "日本特定技能所属机构自雇用合同签订前一年起，未使从事同种业务的劳动者非自愿离职，也未因其过错致劳动者失踪；现行有效的尽职调查已就两者查问。",
        toConfirm: true
    )

    package static func check(_ facts: Facts, on day: CalendarDate) -> Verdict {
        guard let programme = facts.programme, programme.hasPrefix("JP-SSW") else {
            return .notApplicable(
                facts.programme.map { "\($0) is not of specified skilled workers." }
                    ?? "No programme is asked about yet."
            )
        }
        let contract = min(facts.contractSignedOn ?? day, day)
        // What happened after the contract bars as well; the first anniversary is the last day of the year.
        let bars = facts.findings.filter { finding in
            finding.happenedOn <= day && contract <= finding.happenedOn.adding(months: months)
        }
        if let last = bars.max(by: { $0.happenedOn < $1.happenedOn }) {
            return .failed(
                "\(last.kind.words) on \(last.happenedOn) (\(last.source)): a contract of the year "
                    + "until \(last.happenedOn.adding(months: months)), and any before it, may not be "
                    + "carried out.",
                remedy:
                    "Place the worker elsewhere: homeward case withdraw. Where the finding is wrong, a "
                    + "second person takes it back: homeward employer-finding withdraw."
            )
        }
        guard let diligence = facts.diligence, diligence.turnoverChecked == true,
            diligence.checkedOn <= day, day <= diligence.validUntil
        else {
            return .failed(
                "No due diligence that holds on \(day) has asked the host for dismissals and missing "
                    + "workers.",
                remedy:
                    "Ask it, record what is found (homeward employer-finding record, dismissal or "
                    + "worker_missing) and that it was asked: homeward due-diligence record "
                    + "--turnover-checked true; a second person: homeward due-diligence confirm."
            )
        }
        return .passed(
            "The host was asked (due diligence of \(diligence.checkedOn)): no dismissal from the same "
                + "work and no missing worker since \(contract.adding(months: -months))."
        )
    }
}
