public import Casework

/// The agency's licence and reserve, foreign employers and their sites.
public enum PartnersRoom: Room {
    /// What the room offers.
    public static let endpoints: [Endpoint] = licences + reserves + employers + sites

    /// The rules that gates over a case check.
    public static let caseRules: [any CaseRule.Type] = [
        LicenceInForce.self, ReserveHeld.self, EmployerOfCaseApproved.self,
    ]

    /// The rules that the room checks on its own actions.
    public static let rules: [any Rule.Type] = [EmployerIsAnEntity.self, MakerIsNotApprover.self]

    /// The state machines of the room's nouns.
    public static let machines = [
        MachineTable(Licence.self, LicenceState.self),
        MachineTable(Reserve.self, ReserveState.self),
        MachineTable(Employer.self, EmployerState.self),
        MachineTable(Site.self, SiteState.self),
    ]

    private static let licences =
        [
            Endpoint.create(RecordLicence.self, as: "record", "Record the agency's licence."),
            .change("suspend", SuspendLicence.self, "Note that the authority suspended it."),
            .change("restore", RestoreLicence.self, "Note that the suspension is lifted."),
            .change("revoke", RevokeLicence.self, "Note that the authority revoked it."),
        ] + Endpoint.pages(licencePage)

    private static let reserves =
        [
            Endpoint.create(RecordReserve.self, as: "record", "Record a part of the reserve."),
            .change("release", ReleaseReserve.self, "Note that a part no longer stands."),
        ] + Endpoint.pages(reservePage)

    private static let employers =
        [
            Endpoint.create(
                RegisterEmployer.self,
                as: "register",
                "Register a foreign employer."
            ),
            .change("approve", ApproveEmployer.self, "Approve it, as a second person."),
            .change("restrict", RestrictEmployer.self, "Stop new cases with it."),
            .change("close", CloseEmployer.self, "End the dealings with it."),
        ] + Endpoint.pages(employerPage)

    private static let sites =
        [
            Endpoint.create(OpenSite.self, as: "open", "Record a place of work."),
            .change("close", CloseSite.self, "Note that no new case leads there."),
        ] + Endpoint.pages(sitePage)
}
