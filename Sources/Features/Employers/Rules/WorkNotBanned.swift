import Core
import Model
import Postgres

/// R-EMP-005: nobody is sent to work that is banned, whatever it is called.
package enum WorkNotBanned: CaseRule {
    /// The work as its code and its declaration have it.
    package struct Facts: EngagementFacts {
        /// Nil where the case names none.
        let occupation: Occupation?
        let declaration: WorkDeclaration.Record?

        /// Reads the declaration of the work.
        package static func gather(
            for engagement: Engagement?,
            in tx: borrowing some Queryable & ~Copyable
        ) throws -> Facts {
            Facts(
                occupation: engagement?.occupation,
                declaration: try WorkDeclaration.Record.current(for: engagement, in: tx)
            )
        }
    }

    package static let card = RuleCard(
        "R-EMP-005",
        .blocks,
        source: "Decree 620 Art. 11",
        force: .since(2012, 8, 1),
        english:
            "The work is neither gambling nor of a sexual kind; the employer declares its nature.",
        chinese: "工作不涉及赌博、色情；境外雇主须申报工作性质。"
    )

    package static func check(_ facts: Facts, on day: CalendarDate) -> Verdict {
        guard let occupation = facts.occupation else {
            return .failed("The case names no work.", remedy: "Open a case: homeward case open.")
        }
        guard occupation.code != Occupation.gambling else {
            return .failed(
                "Occupation \(occupation) is that of bookmakers and croupiers (Decree 620 Art. 11).",
                remedy: "Send nobody to it: homeward case withdraw, homeward job-order cancel."
            )
        }
        guard let declaration = facts.declaration, declaration.validFrom <= day else {
            return .failed(
                "The employer has declared nothing of occupation \(occupation) for \(day).",
                remedy: "Ask for its declaration, then: homeward work-declaration record."
            )
        }
        guard let banned = declaration.natures.first(where: { $0.ban == .decree }) else {
            return .passed("Occupation \(occupation) is declared as neither gambling nor sexual.")
        }
        return .failed(
            "Occupation \(occupation) is declared as \(banned.rawValue) (Decree 620 Art. 11).",
            remedy: "Send nobody to it: homeward case withdraw, homeward job-order cancel."
        )
    }
}

extension Occupation {
    /// The unit group of ISCO-08 that is banned by what it is: 4212, bookmakers and croupiers.
    static let gambling = "4212"
}
