import Core
import Model

/// A template that is published could be signed: all items, in every one of its languages, no penalty.
enum TemplateComplete: Rule {
    struct Facts: Codable, Sendable {
        let kind: ContractKind
        var regime = Regime.cooperation
        let languages: [Language]
        let clauses: [Clause]
    }

    static let card = RuleCard(
        "R-CN-010-P",
        .blocks,
        source: """
            Decree 620 Art. 21, 23 and 25, for contracted projects Labour Contract Law Art. 17, read for \
            templates; agency policy
            """,
        force: .adoption,
        english: """
            A published template has every clause that the law wants of its kind, in each of its \
            languages, and no penalty on the worker.
            """,
        chinese: "发布的合同范本应当以其每种语言载明该类合同的全部必备条款，且不得约定劳务人员违约金。",
        toConfirm: true
    )

    static func check(_ facts: Facts, on day: CalendarDate) -> Verdict {
        let stated = Set(facts.clauses.map(\.code))
        let missing = facts.kind.required(under: facts.regime).filter { !stated.contains($0) }
            .map { "\($0.rawValue) is missing" }
        let untranslated = ClauseCode.allCases.filter(stated.contains).flatMap { code in
            facts.languages.filter { !isStated(code, in: $0, facts) }
                .map { "\(code.rawValue) has no words in \($0)" }
        }
        let fees = facts.clauses.filter {
            [.penalty, .serviceFee].contains($0.code) && !isAllowed($0, facts.kind)
        }
        return .faults(
            missing + untranslated + fees.map { "\($0.code.rawValue) asks \($0.words)" },
            remedy: "homeward contract-template amend <id> --clauses …",
            orElse: "\(stated.count) clauses in \(facts.languages.count) languages."
        )
    }

    /// A clause without a language stands for the only one that the template has.
    private static func isStated(_ code: ClauseCode, in language: Language, _ facts: Facts) -> Bool
    {
        facts.clauses.contains { clause in
            guard clause.code == code else { return false }
            return clause.language.map { $0 == language } ?? (facts.languages.count == 1)
        }
    }

    private static func isAllowed(_ clause: Clause, _ kind: ContractKind) -> Bool {
        clause.value == 0 || (clause.code == .serviceFee && kind == .service)
    }
}

extension ContractKind {
    /// The clauses without which a contract of the kind cannot be approved.
    ///
    /// - Parameter regime: The law under which it is made.
    /// - Returns: The codes of the clauses.
    func required(under regime: Regime) -> [ClauseCode] {
        switch regime {
        case .cooperation: required
        case .contractedProject: EmployedByContractor.codes + [.returnTravel]
        }
    }

    /// The same for labour cooperation.
    var required: [ClauseCode] {
        switch self {
        case .cooperation: ClauseCode.required + [.returnTravel]
        case .service, .labour: AgencyContractComplete.codes(of: self) + [.returnTravel]
        case .employment: ClauseCode.required
        }
    }
}
