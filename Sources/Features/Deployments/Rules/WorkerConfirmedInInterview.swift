import Core

/// R-DEP-018: someone outside sales has asked the worker, and the worker has said yes five times.
enum WorkerConfirmedInInterview: CaseRule {
    static let card = RuleCard(
        "R-DEP-018",
        .blocks,
        source: "JP Technical Intern Training Regulation Art. 25(ix) for deposit and penalty; "
            + "PH DMW Circular 01-2023; agency policy",
        force: .since(2017, 11, 1),
        english:
            "A person outside sales, who neither opened the case nor proposed a fee nor drafted "
            + "a contract of it, has interviewed the worker in a language the worker "
            + "understands, after the last signature and the last fee agreed to or paid; the "
            + "worker paid no fees beyond the ledger, holds the own papers and understands the "
            + "contracts; nobody holds a deposit or property of the worker, the spouse, kin or "
            + "close persons, and no contract sets a penalty on any of them.",
        chinese: """
            出境前由非招募人员（未曾立案、提出收费或起草合同者）以劳务人员通晓的语言进行确认面谈，\
            且面谈不早于最后一次签约、同意收费或付费：未交纳账目外费用、本人持有证件、理解合同内容；\
            任何人均未收取本人、配偶、亲属或者关系密切人员的押金或者财物，也未与上述人员订立约定违约金的合同。
            """,
        toConfirm: true
    )

    static func check(_ facts: PreparationFacts, on day: CalendarDate) -> Verdict {
        guard let interview = facts.interview, interview.on <= day else {
            return .failed("No interview was held by \(day).", remedy: hold(facts))
        }
        guard interview.sold.isEmpty else {
            let deeds = interview.sold.map(\.words).joined(separator: ", ")
            return .failed(
                "Whoever held the interview of \(interview.on) also \(deeds).",
                remedy: hold(facts)
            )
        }
        guard interview.language.isUnderstood(by: facts.languages) else {
            let known = facts.languages.map(\.description).joined(separator: ", ")
            return .failed(
                "The interview of \(interview.on) was in \(interview.language); the worker "
                    + "understands \(known.isEmpty ? "no language on file" : known).",
                remedy: hold(facts)
            )
        }
        // What was signed or paid since, the worker has not been asked about.
        let later = facts.deeds.filter { interview.on < $0.on && $0.on <= day }
        guard later.isEmpty else {
            let words = later.map { "\($0.what) on \($0.on)" }.joined(separator: ", ")
            return .failed(
                "The interview was on \(interview.on), and the worker \(words).",
                remedy: hold(facts)
            )
        }
        let denied = [
            ("that no other fees were paid", interview.noOtherFees),
            ("to hold the own papers", interview.holdsPapers),
            ("to understand the contracts", interview.understands),
            ("that nobody holds a deposit or property of worker or kin", interview.noDeposit),
            ("that no contract sets a penalty on worker or kin", interview.noPenalty),
        ].filter { !$0.1 }.map(\.0)
        guard denied.isEmpty else {
            return .failed(
                "On \(interview.on) the worker did not confirm "
                    + "\(denied.joined(separator: ", nor ")).",
                remedy: "Put it right; where money, property or papers were taken or a penalty was "
                    + "agreed: homeward rights-case open --case-id "
                    + "\(facts.caseFile?.description ?? "<id>") …; then interview again: homeward "
                    + "deployment interview \(facts.leg)."
            )
        }
        return .passed("On \(interview.on), in \(interview.language), all five were confirmed.")
    }

    private static func hold(_ facts: PreparationFacts) -> String {
        "Let someone outside sales hold it in the worker's language: "
            + "\(facts.planFirst)homeward deployment interview \(facts.leg)."
    }
}
