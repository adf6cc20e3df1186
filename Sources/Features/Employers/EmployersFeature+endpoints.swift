import Core

// What the feature offers on employers.
extension EmployersFeature {
    static let employers: [Endpoint] =
        [
            .create(RegisterEmployer.self, as: "register", "Register a foreign employer."),
            .change("examine", ExamineEmployer.self, "Begin the due diligence."),
            .change("approve", ApproveEmployer.self, "Approve it, as a second person."),
            .change("activate", ActivateEmployer.self, "Note that workers are sent to it."),
            .change("restrict", RestrictEmployer.self, "Stop new cases with it."),
            .change("lift", LiftRestriction.self, "Trust it again, as a second person."),
            .change("blacklist", BlacklistEmployer.self, "Bar it for good, as a second person."),
            .change("close", CloseEmployer.self, "End the dealings with it."),
            .itemQuery(
                "gate",
                ExplainEmployerGate.self,
                "Show every rule on approving or lifting."
            ),
        ] + Endpoint.readModel(employerReadModel)

    static let employerRecords: [Endpoint] =
        [
            .create(RecordDueDiligence.self, as: "record", "Record what was looked into."),
            .change("confirm", ConfirmDueDiligence.self, "Let it count, as a second person."),
            .create(RecordOwner.self, as: "record", "Record who owns an employer."),
            .change(
                "end",
                EndOwner.self,
                "Note that someone owns it no longer.",
                refuses: [EmployerRefusal.heldOwner]
            ),
            .create(RecordEmployerPermit.self, as: "record", "Record a permit with its quota."),
            .change("withdraw", WithdrawEmployerPermit.self, "Note that it was taken back."),
            .create(RecordFinding.self, as: "record", "Record what was found against one."),
            .change("withdraw", WithdrawFinding.self, "Take it back, as a second person."),
        ] + Endpoint.readModel(dueDiligenceReadModel) + Endpoint.readModel(ownerReadModel)
        + Endpoint.readModel(employerPermitReadModel) + Endpoint.readModel(findingReadModel)

    static let wages: [Endpoint] =
        [
            .create(DeclareWork.self, as: "record", "Record what an employer declares."),
            .create(RecordMinimumWage.self, as: "record", "Record a minimum wage."),
            .change("confirm", ConfirmMinimumWage.self, "Confirm it, as a second person."),
            .change("supersede", SupersedeMinimumWage.self, "Set a wrong one aside."),
        ] + Endpoint.readModel(workDeclarationReadModel) + Endpoint.readModel(minimumWageReadModel)

    static let sites: [Endpoint] =
        [
            .create(OpenSite.self, as: "open", "Record a place of work."),
            .change("locate", LocateSite.self, "Say in which region it lies."),
            .change("close", CloseSite.self, "Note that no new case leads there."),
        ] + Endpoint.readModel(siteReadModel)
}
