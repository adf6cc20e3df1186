public import Casework

/// What is paid by whom to whom for a placement.
public enum FeesRoom: Room {
    /// The room's endpoints.
    public static let endpoints: [Endpoint] =
        [
            .create(
                ProposeFee.self,
                as: "propose",
                "Propose a fee line; a deposit is refused.",
                refuses: [CommonRefusal.gate]
            ),
            .change("disclose", DiscloseFee.self, "Note that the worker was told of a line."),
            .change("reverse", ReverseFee.self, "Reverse a line, with the reason."),
        ] + Endpoint.pages(feePage)

    /// What gates over a case ask of this room.
    public static let caseRules: [any CaseRule.Type] = [NoDepositTaken.self]

    /// What the room's own actions check.
    public static let rules: [any Rule.Type] = [NoIllegitimateCost.self]

    /// The states of the room's nouns.
    public static let machines = [MachineTable(FeeLine.self, FeeState.self)]
}

let feePage = Page(
    of: FeeLine.self,
    "fee lines: who pays what to whom",
    from: "fee_line",
    permission: .feesRead,
    filters: ["case_file_id", "payer", "state"],
    [
        .id("person_id", Person.self, "The worker."),
        .id("case_file_id", CaseFile.self, "The case."),
        .text("category", "What is paid for."),
        .text("payer", "worker, agency, employer or state."),
        .text("payee", "Who is paid."),
        .text("description", "What is bought, as the worker read it."),
        .integer("amount_minor", "The amount in minor units."),
        .text("currency", "Its currency (ISO 4217)."),
        .text("basis", "The law or clause by which it may be charged."),
        .date("disclosed_on", "The day on which the worker was told."),
        .text("disclosed_language", "The language in which the worker was told."),
        .text("state", "proposed, disclosed or reversed."),
    ]
)
