import Core
import Model

/// R-SAN-002: nobody concerned stands unresolved on the Security Council's list.
package enum NoUnresolvedListing: CaseRule {
    package static let card = RuleCard(
        "R-SAN-002",
        .blocks,
        source: "UN Security Council sanctions lists; agency policy on screening",
        force: .since(1999, 10, 15),
        english:
            "Person, employer and its owners, the sub-agent whom the case names, and the banks of the "
            + "worker's pay and of the agency's reserve, where they are named as bodies of the "
            + "directory, were compared with the current UN list, and no potential or true match is "
            + "unresolved; a sub-agent is so before it is authorised. The thresholds are the agency's "
            + "own; a compliance officer must confirm them.",
        chinese:
            "劳务人员、雇主及其所有人、案件所列中介代理人，以及在机构名录中指明的工资收款银行和备用金银行，均已与联合国现行制裁名单比对，无未处理的疑似或确认匹配；中介代理人在获授权前亦须如此。阈值须由合规负责人确认。",
        toConfirm: true
    )

    package static func check(_ facts: ListingFacts, on day: CalendarDate) -> Verdict {
        guard facts.hasBindingList else {
            return .failed("No edition of the UN list is loaded.", remedy: ListingRemedy.load)
        }
        guard !facts.subjects.isEmpty else {
            return .failed(
                "There is nobody to compare.",
                remedy: "Open a case: homeward case open."
            )
        }
        for subject in facts.subjects {
            if let verdict = fault(in: subject) { return verdict }
        }
        let words = facts.subjects.compactMap { subject in
            subject.check.map { "\(subject.kind.words) \($0.state.words) on \($0.screenedOn)" }
        }
        return .passed("Compared with the current UN list: \(words.joined(separator: ", ")).")
    }

    private static func fault(in subject: ListingFacts.Subject) -> Verdict? {
        let who = subject.kind.words
        guard let check = subject.check else {
            return .failed(
                "The \(who) was compared with no list.",
                remedy: ListingRemedy.compare(subject)
            )
        }
        guard check.isBindingCurrent else {
            return .failed(
                "The \(who) was compared on \(check.screenedOn), before the current UN edition.",
                remedy: ListingRemedy.compare(subject)
            )
        }
        if check.bindingOpen > 0 {
            return .failed(
                "The \(who) has \(check.bindingOpen) unresolved hit(s) on the UN list: "
                    + "\(check.state.words).",
                remedy: ListingRemedy.decide(check, of: subject.kind)
            )
        }
        return nil
    }
}
