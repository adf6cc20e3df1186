import Core
import Corridors
import Model
import Postgres

/// Every point of law that is still to be confirmed: rules, terms of corridors, sentences of guides, thresholds.
struct PendingLaw: CollectionQuery {
    typealias Subject = LawConfirmation
    static let permission = Permission.gatesRead
    static let help = [
        "kind": "Only rules, terms, sentences or thresholds; all four when not given."
    ]

    let kind: LawPointKind?

    func answer(
        in tx: borrowing ReadTransaction,
        with context: ActionContext
    ) throws -> PendingLawPage {
        var points: [LawPoint] = []
        if kind ?? .rule == .rule {
            points += try StandingRule.all(in: tx).filter(\.toConfirm).map(LawPoint.init)
        }
        if kind ?? .term == .term { points += try MarkedTerm.all(in: tx).map(LawPoint.init) }
        if kind ?? .sentence == .sentence {
            points += try MarkedSentence.all(in: tx).map(LawPoint.init)
        }
        if kind ?? .threshold == .threshold {
            points += try thresholds(on: context.today, in: tx)
        }
        return PendingLawPage(count: points.count, items: points)
    }

    private func thresholds(
        on day: CalendarDate,
        in tx: borrowing ReadTransaction
    ) throws -> [LawPoint] {
        var points: [LawPoint] = []
        for code in ThresholdCode.allCases {
            let editions = try ThresholdEditions.of(code, in: tx)
            if editions.isToConfirm(on: day) { points.append(LawPoint(editions, on: day)) }
        }
        return points
    }
}

/// What kind of point it is.
enum LawPointKind: String, Choice {
    case rule, term, sentence, threshold
}

/// What is still to be confirmed.
struct PendingLawPage: Codable, Sendable {
    /// How many points there are.
    let count: Int
    let items: [LawPoint]
}

/// One point of law, with what is written now and the command that states what was found.
struct LawPoint: Codable, Sendable {
    let kind: LawPointKind
    /// The rule's number, the corridor with its term, the guide with the place of the sentence, the threshold's code.
    let point: String
    /// What is written now.
    let text: String
    /// The source that it has now.
    let source: String
    /// The command that states what was found.
    let next: String
}

extension LawPoint {
    private static let found = "--source … --found-on …"

    init(_ rule: StandingRule) {
        self.init(
            kind: .rule,
            point: rule.id,
            text: rule.textEn,
            source: rule.source,
            next: "homeward law propose --rule-id \(rule.id) \(Self.found)"
        )
    }

    init(_ term: MarkedTerm) {
        self.init(
            kind: .term,
            point: "\(term.words): \(term.term)",
            text: term.value ?? "",
            source: term.source,
            next:
                "homeward law propose --corridor-id \(term.corridor) --term \(term.term) \(Self.found)"
        )
    }

    init(_ threshold: ThresholdEditions, on day: CalendarDate) {
        let code = threshold.code
        self.init(
            kind: .threshold,
            point: code.rawValue,
            text: "\(threshold.words(on: day)): \(code.card.meaning)",
            source: code.card.source,
            next:
                "homeward threshold propose --code \(code.rawValue) --value \(threshold.value(on: day)) "
                + "--effective-from \(day) --source … --to-confirm false"
        )
    }

    init(_ sentence: MarkedSentence) {
        self.init(
            kind: .sentence,
            point: "\(sentence.title): \(sentence.section).\(sentence.item)",
            text: sentence.text,
            source: sentence.source,
            next: "homeward law propose --guide-id \(sentence.guide) --section \(sentence.section) "
                + "--item \(sentence.item) \(Self.found)"
        )
    }
}
