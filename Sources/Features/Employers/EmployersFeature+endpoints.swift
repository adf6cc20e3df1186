import Core
import Model

// What the feature offers on employers.
extension EmployersFeature {
    static let employers: [Endpoint] =
        [
            .create(RegisterEmployer.self, as: "register", "Register a foreign employer."),
            // Begins the due diligence on a prospect: from here on its record stands before the approval.
            .move(
                "examine",
                Employer.self,
                as: "employer.examined",
                by: .partnersManage,
                "Begin the due diligence."
            ),
            .change("approve", ApproveEmployer.self, "Approve it, as a second person."),
            .move(
                "activate",
                Employer.self,
                as: "employer.activated",
                by: .partnersManage,
                "Note that workers are sent to it."
            ),
            .change("restrict", RestrictEmployer.self, "Stop new cases with it."),
            .change("lift", LiftRestriction.self, "Trust it again, as a second person."),
            .move(
                "blacklist",
                Employer.self,
                as: "employer.blacklisted",
                by: .partnersApprove,
                because: "What was established, with the evidence.",
                notBy: { $0.restrictedBy },
                keeps: { said, context in
                    [.blacklistedBy(context.caller.human), .restrictedReason(said.reason)]
                },
                drops: [EmployerDuties.diligenceReview],
                "Bar it for good, as a second person."
            ),
            // Ends the dealings with an employer; there is no way back.
            .move(
                "close",
                Employer.self,
                as: "employer.closed",
                by: .partnersApprove,
                because: "Why the dealings end.",
                drops: [EmployerDuties.diligenceReview],
                "End the dealings with it."
            ),
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
            .move(
                "withdraw",
                EmployerPermit.self,
                as: "employer-permit.withdrawn",
                by: .partnersManage,
                because: "Why it no longer stands.",
                "Note that it was taken back."
            ),
            .create(RecordFinding.self, as: "record", "Record what was found against one."),
            .move(
                "withdraw",
                EmployerFinding.self,
                as: "employer-finding.withdrawn",
                by: .partnersApprove,
                because: "What proved it wrong.",
                notBy: { $0.madeBy },
                keeps: { said, context in
                    [.withdrawnBy(context.caller.human), .withdrawnReason(said.reason)]
                },
                "Take it back, as a second person."
            ),
        ] + Endpoint.readModel(dueDiligenceReadModel) + Endpoint.readModel(ownerReadModel)
        + Endpoint.readModel(employerPermitReadModel) + Endpoint.readModel(findingReadModel)

    static let wages: [Endpoint] =
        [
            .create(DeclareWork.self, as: "record", "Record what an employer declares."),
            .create(RecordMinimumWage.self, as: "record", "Record a minimum wage."),
            .move(
                "confirm",
                MinimumWage.self,
                as: "minimum-wage.confirmed",
                by: .corridorsDecide,
                notBy: { $0.madeBy },
                keeps: { [.confirmedBy($0.caller.human)] },
                "Confirm it, as a second person."
            ),
            // Sets a wrong minimum wage aside, so that the right one can be recorded for the same days.
            .move(
                "supersede",
                MinimumWage.self,
                as: "minimum-wage.superseded",
                by: .corridorsDecide,
                because: "What was wrong with it.",
                "Set a wrong one aside."
            ),
        ] + Endpoint.readModel(workDeclarationReadModel) + Endpoint.readModel(minimumWageReadModel)

    static let sites: [Endpoint] =
        [
            .create(OpenSite.self, as: "open", "Record a place of work."),
            .change("locate", LocateSite.self, "Say in which region it lies."),
            .move(
                "close",
                Site.self,
                as: "site.closed",
                by: .partnersManage,
                "Note that no new case leads there."
            ),
        ] + Endpoint.readModel(siteReadModel)
}
