public import Casework

/// Persons, their identity, their cases.
public enum ApplicantsRoom: Room {
    /// What the room offers.
    public static let endpoints: [Endpoint] = persons + Endpoint.pages(passportPage) + cases

    /// The room's own reasons to decline.
    public static let refusals: [any RefusalCode.Type] = [ApplicantRefusal.self]

    /// The rules that gates over a case check.
    public static let caseRules: [any CaseRule.Type] = [
        IdentityVerified.self, IdentityHeldOnce.self, ResidentNumberAgrees.self,
        OfAgeAtDeparture.self, NationalityAllowed.self, EthnicityNeverAnInput.self,
    ]

    /// The rules that the room checks on its own actions.
    public static let rules: [any Rule.Type] = [PassportAgrees.self]

    /// The state machines of the room's nouns.
    public static let machines = [
        MachineTable(Person.self, PersonState.self), MachineTable(CaseFile.self, CaseState.self),
    ]

    private static let persons =
        [
            Endpoint.create(RegisterPerson.self, as: "register", "Register an applicant."),
            .change(
                "verify-identity",
                VerifyIdentity.self,
                "Hold the record against a passport."
            ),
            .change("withdraw", WithdrawPerson.self, "Withdraw a person with all open cases."),
            .change(
                "disclose",
                DisclosePerson.self,
                "Open one sealed value for a stated purpose.",
                refuses: [ApplicantRefusal.notHeld]
            ),
        ] + Endpoint.pages(personPage)

    private static let cases =
        [
            Endpoint.create(OpenCase.self, as: "open", "Open a placement."),
            .change(
                "issue-card",
                IssueCard.self,
                "Hand over the hotline card and note the consent."
            ),
            .change("withdraw", WithdrawCase.self, "Give a placement up."),
            .change("close", CloseCase.self, "Close a placement that is done."),
        ] + Endpoint.pages(casePage)
}
