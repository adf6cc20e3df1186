import Audit
import Core
import Corridors
import Model

/// Since when the agency has its policies, and what it has found of the points of law that were to be confirmed.
package enum LawFeature: Feature {
    /// The feature's endpoints.
    package static let endpoints: [Endpoint] =
        [
            .collectionQuery(
                "rules",
                ListRules.self,
                "List the rules as they stand with the agency."
            ),
            .collectionQuery("pending", PendingLaw.self, "List what is still to be confirmed."),
            .collectionQuery(
                "simulate",
                SimulateLaw.self,
                "Show which open cases another law would change."
            ),
            .create(ProposeLaw.self, as: "propose", "State what was found of a point of law."),
            .change("confirm", ConfirmLaw.self, "Let it count, as a second person."),
            .move(
                "decline",
                LawConfirmation.self,
                as: "law.declined",
                by: .lawConfirm,
                because: "Why it does not hold.",
                "Decline what was found."
            ),
            .move(
                "withdraw",
                LawConfirmation.self,
                as: "law.withdrawn",
                by: .lawPropose,
                "Take back what was found."
            ),
            .change("predate", PredateAdoption.self, "Ask that a policy be dated earlier."),
            .change("confirm", ConfirmAdoption.self, "Date it earlier, as a second person."),
            .move(
                "decline",
                RuleAdoption.self,
                as: "rule-adoption.declined",
                by: .lawPropose,
                because: "Why the day stays as it is.",
                keeps: { _, _ in [.awaitedOn(nil), .reason(nil), .askedBy(nil)] },
                "Leave the day as it is."
            ),
        ] + Endpoint.readModel(lawReadModel) + Endpoint.readModel(ruleAdoptionReadModel)

    /// The states of what was found, and of an adoption.
    package static let machines = [
        MachineTable(LawConfirmation.self, LawConfirmationState.self),
        MachineTable(RuleAdoption.self, RuleAdoptionState.self),
    ]

    /// Checked where a second person speaks.
    package static let rules: [any Rule.Type] = [MakerIsNotApprover.self]

    /// What the feature's tables hold, and what no read model explains of their columns.
    package static let tables: [TableMeaning] = [
        TableMeaning(
            "rule_adoption",
            "From when each policy binds the agency; a day only ever comes earlier, by two people.",
            ["asked_by": "Who asked for the earlier day (staff.human_id)."]
        ),
        TableMeaning(
            "law_confirmation",
            "What was found of rules, terms and sentences that were to be confirmed.",
            [
                "proposed_by": "Who found it (staff.human_id).",
                "confirmed_by": "Who let it count, as a second person (staff.human_id).",
            ]
        ),
    ]
}

let lawReadModel = ReadModel(
    of: LawConfirmation.self,
    "what was found of points of law that were to be confirmed",
    from: "law_confirmation",
    permission: .gatesRead,
    filters: ["rule_id", "corridor_id", "guide_id", "state"],
    [
        .word(
            "rule_id",
            among: { RuleRegistry.cards.keys.sorted() },
            "The rule; or a term, or a sentence."
        ),
        .id("corridor_id", Corridor.self, "The corridor whose term it is."),
        .text("term", "The term, as in the corridor file."),
        .id("guide_id", Guide.self, "The guide whose sentence it is."),
        .integer("section", "The number of the sentence's section, from 1."),
        .integer("item", "The number of the sentence within its section, from 1."),
        .text("source", "Where it is written."),
        .date("in_force_from", "Of a rule: the day on which that source came into force."),
        .date("found_on", "The day on which the source was read."),
        .text("note", "What whoever confirms it should know."),
        .text("state", "proposed, confirmed, declined, withdrawn or superseded."),
    ]
)

let ruleAdoptionReadModel = ReadModel(
    of: RuleAdoption.self,
    "policies with the day from which they bind the agency",
    from: "rule_adoption",
    permission: .gatesRead,
    filters: ["rule_id", "state"],
    [
        .word("rule_id", among: { RuleRegistry.cards.keys.sorted() }, "The rule."),
        .date("adopted_on", "The day from which it binds."),
        .date("awaited_on", "The earlier day that waits for a second person."),
        .text("reason", "What shows the earlier day."),
        .text("state", "adopted, or predating while an earlier day waits."),
    ]
)
