import Core
import Model

// The feature's endpoints, by noun.

extension PapersFeature {
    static let visaEndpoints: [Endpoint] =
        [
            .create(
                RecordVisa.self,
                as: "record",
                "Record a visa or permit as it was issued, or open the way to one."
            ),
            .change(
                "supplement",
                SupplementVisa.self,
                "Add what a programme's rules ask of a visa."
            ),
            .change(
                "apply-eligibility",
                ApplyForEligibility.self,
                "Record the application for the certificate before the visa (COE, CCVI)."
            ),
            .change(
                "issue-eligibility",
                IssueEligibility.self,
                "Record that certificate, held against the passport."
            ),
            .change(
                "compare",
                CompareEligibility.self,
                "Hold the certificate against the passport, for the first time or once more."
            ),
            .change("apply", ApplyForVisa.self, "Record the application for the visa."),
            .change("issue", IssueVisa.self, "Record the visa that an application brought."),
            .move(
                "refuse",
                Visa.self,
                as: "visa.refused",
                by: .papersManage,
                because: "The reason that the authority gave.",
                drops: [PapersFeature.eligibilityUse],
                "Record that an authority has refused."
            ),
            .change("enter", EnterCountry.self, "Record the entry with a visa."),
            .change("record-card", RecordCard.self, "Record the residence card or permit."),
            .change("mark-expiry", MarkVisaExpiry.self, "Mark a visa as expiring or expired."),
            .change("renew", RenewVisa.self, "Record the paper that continues a stay."),
            .move(
                "cancel",
                Visa.self,
                as: "visa.cancelled",
                by: .papersManage,
                because: "Why it does not stand any more.",
                drops: [PapersFeature.visaExpiry, PapersFeature.eligibilityUse],
                "Cancel a visa, with the reason."
            ),
        ] + Endpoint.readModel(visaReadModel)

    static let supportEndpoints: [Endpoint] =
        [
            .create(DraftSupportPlan.self, as: "draft", "Record the host's plan of support."),
            .change(
                "give",
                GiveSupportPlan.self,
                "Record that the worker was given a copy, by a second person."
            ),
            .change(
                "interview",
                HoldSupportInterview.self,
                "Record the interview of a quarter, with worker and supervisor."
            ),
            .move(
                "withdraw",
                SupportPlan.self,
                as: "support-plan.withdrawn",
                by: .papersManage,
                because: "Why it does not stand any more.",
                drops: [PapersFeature.supportInterview],
                "Withdraw a plan of support, with the reason."
            ),
        ] + Endpoint.readModel(supportPlanReadModel)

    static let policyEndpoints: [Endpoint] =
        [
            .create(
                RecordPolicy.self,
                as: "record",
                "Record an insurance policy of a worker, or a quote."
            ),
            .change("consent", ConsentToPolicy.self, "Record the insured's written consent."),
            .change(
                "name-beneficiary",
                NameBeneficiary.self,
                "Name who is paid at death, with the insured's consent."
            ),
            .change("issue", IssuePolicy.self, "Record the policy that a quote became."),
            .change("activate", ActivatePolicy.self, "Mark a policy whose first day has come."),
            .change("claim", ClaimOnPolicy.self, "Record a claim."),
            .change("settle", SettleClaim.self, "Record what was paid on a claim."),
            .change("lapse", LapsePolicy.self, "End a policy that has run out or was not paid."),
            .move(
                "cancel",
                Policy.self,
                as: "policy.cancelled",
                by: .papersManage,
                because: "Why it does not stand any more.",
                "Cancel a policy, with the reason."
            ),
        ] + Endpoint.readModel(policyReadModel)

    static let documentEndpoints: [Endpoint] =
        [
            .create(RequestDocument.self, as: "request", "Ask a person for a document."),
            .change("receive", ReceiveDocument.self, "Record that a document was shown."),
            .change("verify", VerifyDocument.self, "Record that a document is genuine."),
            .change("reject", RejectDocument.self, "Record that a document will not do."),
            .change("accept", AcceptDocument.self, "Take a verified document as the one in use."),
            .change(
                "hand-over",
                HandOverDocument.self,
                "Record that an original leaves its worker, and until when."
            ),
            .change("return", ReturnDocument.self, "Record that an original is back."),
            .change(
                "mark-expiry",
                MarkDocumentExpiry.self,
                "Mark a document as expiring or expired."
            ),
            .change("revoke", RevokeDocument.self, "Record that its issuer revoked a document."),
            .change(
                "supersede",
                SupersedeDocument.self,
                "Put a newer document in a document's place."
            ),
        ] + Endpoint.readModel(documentReadModel) + Endpoint.readModel(handoverReadModel)

    static let medicalEndpoints: [Endpoint] =
        [
            .create(
                ScheduleMedical.self,
                as: "schedule",
                "Make an appointment for an examination."
            ),
            .change(
                "examine",
                ExamineWorker.self,
                "Record that the worker was examined."
            ),
            .change("result", RecordResult.self, "Record fit, conditional or unfit."),
            .change(
                "disclose",
                DiscloseMedical.self,
                "Open outcome, reason and findings, for a stated purpose."
            ),
            .change("expire", ExpireMedical.self, "Mark a result whose days are over."),
        ] + Endpoint.readModel(medicalReadModel)
}
