import Core
import Model

/// R-TITP-001: a training plan names an intern whom the home State recommends, who knows the work, and who
/// is new to the stage.
enum TraineeRecommended: CaseRule {
    /// The programmes of technical intern training, of every stage and type.
    static let programmes = "JP-TITP"
    /// The channel of the enterprise-only type, whose interns come from the host's own joint venture.
    static let ownStaff = "trainee_joint_venture"

    static let card = RuleCard(
        "R-TITP-001",
        .blocks,
        source: "JP Technical Intern Training Ordinance (JP-TITR) Art. 10(2)(iii)",
        force: .since(2017, 11, 1),
        english:
            "A technical intern of the supervised type is recommended by a public body of the home State and has done the same work outside Japan, with a certificate, or the plan names the special reason in its place; every intern has pledged not to have gone through the same stage before, and has not, unless for a reason that could not be helped.",
        chinese:
            "团体监理型技能实习生须由本国公共机构推荐，并在日本境外从事过同种业务且有证明，或者实习计划载明代替该经历的特别理由；所有技能实习生须承诺未曾参加同一阶段的技能实习，且确未参加，但因不得已事由的除外。",
        toConfirm: true
    )

    static func check(_ facts: TraineeFacts, on day: CalendarDate) -> Verdict {
        guard facts.programme.hasPrefix(programmes) else {
            return .notApplicable(
                "The case is of \(facts.programme), not of technical intern training."
            )
        }
        let stage = String(facts.programme.dropFirst("JP-".count))
        let earlier = facts.entered.last { VisaClass.same($0.wording, stage, in: .jp) }
        if let earlier, facts.repeatReason == nil {
            return .failed(
                "The worker went through \(stage) before, from \(earlier.on).",
                remedy:
                    "Open the case under another programme: `homeward case open`. Where that could "
                    + "not be helped and the plan says so: `homeward visa supplement "
                    + "--stage-repeat-reason`."
            )
        }
        let isSupervised = facts.channel != ownStaff
        for kind in isSupervised ? [DocumentKind.recommendation, .pledge] : [.pledge] {
            guard facts.holds(kind, on: day) else { return missing(kind, on: day) }
        }
        let repeated = earlier.map { _ in facts.repeatReason?.rawValue ?? "" }
        let stood =
            "Pledged; " + (repeated.map { "\(stage) once more: \($0)" } ?? "new to \(stage)")
        guard isSupervised else {
            return .passed("\(stood). The host's own staff need no recommendation.")
        }
        return experience(facts, on: day, beside: stood)
    }

    /// Whether the intern knows the work, or the plan says what stands for it.
    private static func experience(
        _ facts: TraineeFacts,
        on day: CalendarDate,
        beside stood: String
    ) -> Verdict {
        if let reason = facts.experienceReason {
            return .passed("\(stood); recommended; in place of experience: \(reason.rawValue).")
        }
        guard let first = facts.sameWorkFrom.first, first <= day else {
            return .failed(
                "No work of the kind \(facts.occupation) outside Japan is on record before \(day), and "
                    + "no special reason in its place.",
                remedy:
                    "Note the work: `homeward work-entry add`; or what the plan names instead: "
                    + "`homeward visa supplement --experience-reason`."
            )
        }
        guard facts.holds(.workCertificate, on: day) else {
            return missing(.workCertificate, on: day)
        }
        return .passed("\(stood); recommended; same work since \(first), with its certificate.")
    }

    private static func missing(_ kind: DocumentKind, on day: CalendarDate) -> Verdict {
        .failed(
            "No \(kind.rawValue) that was found genuine is in use on \(day).",
            remedy:
                "Take it: `homeward document request --kind \(kind.rawValue)`, `homeward document "
                + "receive`, `homeward document verify`, `homeward document accept`."
        )
    }
}

extension TraineeFacts {
    /// Whether a paper of a kind counts on a day.
    fileprivate func holds(_ kind: DocumentKind, on day: CalendarDate) -> Bool {
        papers.contains { $0.kind == kind && $0.holds(on: day) }
    }
}
