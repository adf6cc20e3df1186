public import Casework

/// Visas and insurance policies.
public enum PapersRoom: Room {
    /// The room's endpoints.
    public static let endpoints: [Endpoint] =
        [
            .create(RecordVisa.self, as: "record", "Record a visa or permit as it was issued."),
            .change("cancel", CancelVisa.self, "Cancel a visa, with the reason."),
            .create(RecordPolicy.self, as: "record", "Record an insurance policy of a worker."),
            .change("cancel", CancelPolicy.self, "Cancel a policy, with the reason."),
        ] + Endpoint.pages(visaPage) + Endpoint.pages(policyPage)

    /// What gates over a case ask of this room.
    public static let caseRules: [any CaseRule.Type] = [
        WorkVisaValid.self, AccidentCoverUnbroken.self,
    ]

    /// The states of the room's nouns.
    public static let machines = [
        MachineTable(Visa.self, VisaState.self), MachineTable(Policy.self, PolicyState.self),
    ]
}

let visaPage = Page(
    of: Visa.self,
    "visas and permits, without their numbers",
    from: "visa",
    permission: .papersRead,
    filters: ["case_file_id", "state"],
    [
        .id("person_id", Person.self, "The worker."),
        .id("case_file_id", CaseFile.self, "The case."),
        .text("country", "The country that issued it."),
        .text("class_code", "The class as the paper says it."),
        .date("valid_from", "Its first day."),
        .date("valid_until", "Its last day."),
        .text("state", "issued or cancelled."),
    ]
)

let policyPage = Page(
    of: Policy.self,
    "insurance policies of workers",
    from: "policy",
    permission: .papersRead,
    filters: ["case_file_id", "state"],
    [
        .id("person_id", Person.self, "The worker."),
        .id("case_file_id", CaseFile.self, "The case."),
        .text("kind", "accident, medical or liability."),
        .text("insurer", "Who insures."),
        .text("number", "The policy's number.", .masked),
        .date("covered_from", "The first day of cover."),
        .date("covered_until", "The last day of cover."),
        .integer("sum_minor", "The sum insured, in minor units."),
        .text("currency", "The currency of the sum (ISO 4217)."),
        .date("insured_consent_on", "The day on which the worker agreed."),
        .text("state", "issued or cancelled."),
    ]
)
