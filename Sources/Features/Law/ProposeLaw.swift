import Audit
import Core
import Corridors
import Model
import Postgres

/// States what was found of a point of law that is to be confirmed; a second person lets it count.
struct ProposeLaw: Action {
    typealias Subject = LawConfirmation
    static let permission = Permission.lawPropose
    static let help = [
        "rule_id": "The rule's number, such as R-CN-020; or a term, or a sentence.",
        "corridor_id": "The corridor whose term was looked up.",
        "term": "The term, as in the corridor file: closes_on.",
        "guide_id": "The guide whose sentence was looked up.",
        "section": "The number of the sentence's section, as law pending shows it.",
        "item": "The number of the sentence within its section.",
        "source":
            "Where it is written: the law with its article, the notice with its number and date.",
        "in_force_from":
            "Of a rule: the day on which that source came into force, where it differs from the rule's.",
        "found_on": "The day on which the source was read.",
        "note": "What whoever confirms it should know.",
    ]
    static let ranges = ["section": 1...1000, "item": 1...1000]

    let ruleId: ShortText?
    let corridorId: ID<Corridor>?
    let term: ShortText?
    let guideId: ID<Guide>?
    let section: Int?
    let item: Int?
    let source: ShortText
    let inForceFrom: CalendarDate?
    let foundOn: CalendarDate
    let note: LongText?

    func perform(
        on id: ID<LawConfirmation>,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        try context.requireNotInFuture("found_on", foundOn)
        try requirePoint(in: tx)
        try tx.insert(
            id,
            [
                .ruleId(ruleId), .corridor(corridorId), .term(term), .guide(guideId),
                .section(section), .item(item), .source(source), .inForceFrom(inForceFrom),
                .foundOn(foundOn), .note(note), .proposedBy(context.caller.human),
                .state(.proposed),
            ]
        )
        return Recorded(as: "law.proposed", state: LawConfirmationState.proposed)
    }

    /// Refuses what names no one point that bears the mark.
    private func requirePoint(in tx: borrowing WriteTransaction) throws {
        switch (ruleId, corridorId, term, guideId, section, item) {
        case (let rule?, nil, nil, nil, nil, nil):
            try requireRule(rule)
        case (nil, let corridor?, let term?, nil, nil, nil):
            try requireNoDay()
            try tx.known(corridor).requireMarked(term)
        case (nil, nil, nil, let guide?, let section?, let item?):
            try requireNoDay()
            try tx.known(guide).requireMarked(section: section, item: item)
        default:
            throw CommonRefusal.unfit.refusal(
                "Name one point: rule_id; or corridor_id with term; or guide_id with section and item. "
                    + "homeward law pending lists them."
            )
        }
    }

    private func requireRule(_ rule: ShortText) throws(Refusal) {
        let marked = RuleRegistry.cards.filter { $0.value.toConfirm }
        guard let card = marked[rule.text] else {
            throw CommonRefusal.reference.refusal(
                "No rule that is to be confirmed has this number: "
                    + WordsOffered(marked.keys.sorted()).sentence(insteadOf: rule.text)
            )
        }
        guard let inForceFrom else { return }
        guard case .law(let period) = card.force else {
            throw CommonRefusal.unfit.refusal(
                "\(card.id) is a policy: its day is that of its adoption (homeward rule-adoption "
                    + "predate). Leave in_force_from out."
            )
        }
        // A later day would open a gate by data alone.
        guard inForceFrom <= period.from else {
            throw CommonRefusal.unfit.refusal(
                "\(card.id) holds from \(period.from) on; in_force_from is \(inForceFrom). A day can be "
                    + "corrected to an earlier one only."
            )
        }
    }

    private func requireNoDay() throws(Refusal) {
        guard inForceFrom != nil else { return }
        throw CommonRefusal.unfit.refusal(
            "in_force_from is of rules alone: terms and guides have days of their own. Leave it out."
        )
    }
}
