import Core
import Model
import Postgres

// What the feature offers on agreements between countries.
extension CorridorsFeature {
    static let agreements: [Endpoint] =
        [
            .create(RecordAgreement.self, as: "record", "Record an agreement with its clauses."),
            .change("amend", AmendAgreement.self, "Add the next edition of its clauses."),
            .change(
                "bring-into-force",
                BringAgreementIntoForce.self,
                "Record that it is in force, as a second person."
            ),
            .change(
                "set-end",
                SetAgreementEnd.self,
                "Record its last day, as a second person."
            ),
            .change("expire", ExpireAgreement.self, "Mark that its last day is over."),
            .change("terminate", TerminateAgreement.self, "Record that it has ended."),
        ] + Endpoint.readModel(agreementReadModel) + Endpoint.readModel(agreementTextReadModel)

    /// An agreement runs until its day.
    static let agreementMoves = [
        ScheduledMove("expire", ExpireAgreement()) { day in
            "state = \(AgreementState.inForce) AND expires_on < \(day)"
        }
    ]
}

let agreementReadModel = ReadModel(
    of: Agreement.self,
    "agreements between countries",
    from: "agreement",
    permission: .corridorsRead,
    filters: ["kind", "form", "reference", "state"],
    [
        .text("kind", "bilateral, trilateral or regional."),
        .text(
            "form",
            "agreement, memorandum_of_cooperation or memorandum_of_understanding."
        ),
        .json("parties", "The countries, ISO 3166-1 alpha-2, as a list."),
        .text("title", "What it is called."),
        .text("reference", "By what it is cited."),
        .date("signed_on", "The day of the last signature."),
        .date("in_force_from", "The first day on which it is in force."),
        .date("expires_on", "The last day, where one is stated."),
        .json("languages", "The languages of the binding texts, BCP 47 tags."),
        .integer("edition", "Counts the editions of its clauses."),
        .text("source", "Where the text is published."),
        .date("ended_on", "The last day, where it was terminated."),
        .text("end_reason", "Why it was terminated."),
        .text("state", "drafted, in_force, expired or terminated."),
    ]
)

let agreementTextReadModel = ReadModel(
    of: AgreementText.self,
    "the clauses of agreements, edition by edition",
    from: "agreement_text",
    permission: .corridorsRead,
    filters: ["agreement_id"],
    [
        .id("agreement_id", Agreement.self, "Whose clauses they are."),
        .integer("edition", "1 for the text as signed, 2 for its first amendment."),
        .date("effective_from", "The first day on which they hold."),
        .json(
            "clauses",
            as: [Strict<AgreementClause>].self,
            "The clauses, each with code and text."
        ),
        .text("source", "Where they are published."),
    ]
)
