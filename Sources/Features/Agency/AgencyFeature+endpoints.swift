import Core
import Model

// What the feature offers on the agency itself.
extension AgencyFeature {
    static let licences: [Endpoint] =
        [
            .create(RecordLicence.self, as: "record", "Record a licence that is held already."),
            .change("confirm", ConfirmLicence.self, "Confirm it, as a second person."),
            // Sets a wrong record aside that nobody has confirmed; its number is free to be recorded anew.
            .move(
                "withdraw",
                Licence.self,
                as: "licence.withdrawn",
                by: .partnersManage,
                because: "What is wrong with the record.",
                "Set a wrong record aside."
            ),
            .begin(
                "draft",
                under: Licence.self,
                DraftLicence.self,
                "Begin the way to a new licence."
            ),
            .change("apply", ApplyForLicence.self, "Note that the authority has the materials."),
            // Notes the authority's reasoned refusal (Decree 620 Art. 7): the application may be made anew.
            .move(
                "decline",
                Licence.self,
                as: "licence.declined",
                by: .partnersApprove,
                because: "Why, with the authority's document.",
                keeps: { _, _ in [.appliedOn(nil)] },
                settles: [AgencyDuties.licenceDecision],
                "Note that the authority refused it."
            ),
            .change("approve", ApproveLicence.self, "Note that the authority granted it."),
            .change("register", RegisterLicence.self, "Note the business registration."),
            .change("pay-reserve", PayReserve.self, "Note that the reserve stands: the gate."),
            // Certificate, registration and reserve are there; another than whoever noted the certificate says so.
            .move(
                "activate",
                Licence.self,
                as: "licence.activated",
                by: .partnersApprove,
                notBy: { $0.statedBy },
                keeps: { [.confirmedBy($0.caller.human)] },
                "Operate under it, as a second person."
            ),
            .change("complete", CompleteLicence.self, "Fill in what the record left open."),
            .change("rectify", RectifyLicence.self, "Note an order to correct something."),
            .change("suspend", SuspendLicence.self, "Note that the authority suspended it."),
            .change("restore", RestoreLicence.self, "Note that order or suspension is lifted."),
            // Begins the end of the business: nobody new departs, and whoever is abroad is arranged for (Art. 19).
            .move(
                "cease",
                Licence.self,
                as: "licence.ceasing",
                by: .partnersApprove,
                because: "Why the agency ceases to send workers.",
                "Begin to end the business."
            ),
            .change(
                "plan-cessation",
                PlanCessation.self,
                "Record the plan for those abroad; it is then filed."
            ),
            .change("close", CloseLicence.self, "End the business: the gate."),
            .change("revoke", RevokeLicence.self, "Note that the authority revoked it."),
            .itemQuery("gate", ExplainLicenceGate.self, "Show every rule of a step in advance."),
        ] + Endpoint.readModel(licenceReadModel)

    static let standing: [Endpoint] =
        [
            .create(RecordLicenceChange.self, as: "record", "Record a change of the licence."),
            .change("confirm", ConfirmLicenceChange.self, "Confirm it, as a second person."),
            .create(
                OpenBranch.self,
                as: "open",
                "Open a branch within the licence's scope.",
                refuses: [AgencyRefusal.beyondScope]
            ),
            .change("close", CloseBranch.self, "Note that a branch works no longer."),
            .create(AppointExecutive.self, as: "appoint", "Record one of the managers."),
            .change("leave", ExecutiveLeaves.self, "Note that one serves no longer."),
            .create(AdoptIncidentPlan.self, as: "adopt", "Adopt a plan for incidents abroad."),
            .change("review", ReviewIncidentPlan.self, "Note that the plan still fits."),
        ] + Endpoint.readModel(licenceChangeReadModel) + Endpoint.readModel(branchReadModel)
        + Endpoint.readModel(executiveReadModel) + Endpoint.readModel(incidentPlanReadModel)

    static let reserves: [Endpoint] =
        [
            .create(RecordReserve.self, as: "record", "Record a part of the reserve."),
            .change("draw", DrawReserve.self, "Use it for a worker; the clock begins."),
            .change("renew", RenewGuarantee.self, "Note that the guarantee runs on."),
            .change("name-bank", NameReserveBank.self, "Say which bank of the directory it is."),
            .move(
                "release",
                Reserve.self,
                as: "reserve.released",
                by: .partnersApprove,
                because: "Why; what is used for workers is drawn instead.",
                drops: [AgencyDuties.guaranteeRenewal],
                "Note that a part no longer stands."
            ),
            .change("top-up", TopUpReserve.self, "Note that a draw was put back."),
        ] + Endpoint.readModel(reserveReadModel) + Endpoint.readModel(reserveDrawReadModel)
}
