import Core
import Model

/// R-SSW-002: whoever goes as Specified Skilled Worker (i) holds the host's plan of support, and can read it.
enum SupportPlanGiven: CaseRule {
    static let programme = "JP-SSW-1"

    static let card = RuleCard(
        "R-SSW-002",
        .blocks,
        source: "JP specified skilled worker standards (JP-SSWO) Art. 3, 4, 2(1)(viii)",
        force: .since(2019, 4, 1),
        english:
            "A specified skilled worker (i) was given a copy of the plan of support, written in Japanese and in a language that the worker understands; it holds the ten items of the ordinance, and the host bears all its costs.",
        chinese: "特定技能一号人员须取得以日语和本人所懂语言书写的支援计划副本；该计划须包含法令规定的十项支援内容，全部费用由接收方承担。",
        toConfirm: true
    )

    private static let draft =
        "`homeward support-plan draft`; a second person gives the copy: `homeward support-plan give`."

    static func check(_ facts: SupportFacts, on day: CalendarDate) -> Verdict {
        guard facts.programme == programme else {
            return .notApplicable("The case is of \(facts.programme), not of \(programme).")
        }
        guard let plan = facts.plan, let given = plan.givenOn, given <= day,
            let language = plan.givenLanguage
        else {
            return .failed(
                "No copy of a plan of support was given to the worker by \(day).",
                remedy: "Record the host's plan: \(draft)"
            )
        }
        let missing = plan.missing.map(\.words)
        guard missing.isEmpty else {
            return .failed(
                "The plan of support leaves out: \(missing.joined(separator: ", ")).",
                remedy: "Let the host complete it, then: \(draft)"
            )
        }
        guard plan.costsOnHost else {
            return .failed(
                "The plan of support does not say that the host bears all its costs.",
                remedy: "Let the host say so, then: \(draft)"
            )
        }
        guard Language.japanese.isUnderstood(by: plan.languages),
            language.isUnderstood(by: plan.languages), language.isUnderstood(by: facts.languages)
        else {
            return .failed(
                "The plan of support is written in \(words(plan.languages)), its copy in \(language); "
                    + "the worker understands \(words(facts.languages)).",
                remedy: "Let the host write it in Japanese and one of the worker's, then: \(draft)"
            )
        }
        return .passed("Ten items at the host's cost; copy in \(language), given on \(given).")
    }

    private static func words(_ languages: [Language]) -> String {
        languages.map(\.description).joined(separator: ", ")
    }
}
