import Core

// What the feature offers, noun by noun.

extension PeopleFeature {
    static let persons =
        [
            Endpoint.create(RegisterPerson.self, as: "register", "Register an applicant."),
            .change(
                "submit-profile",
                SubmitProfile.self,
                "Record what a person can do, and where the person is at home.",
                refuses: [PersonRefusal.consentMissing]
            ),
            .change(
                "verify-identity",
                VerifyIdentity.self,
                "Hold the record against a passport.",
                refuses: [PersonRefusal.keyDestroyed]
            ),
            .change(
                "merge",
                MergePerson.self,
                "End the second record of one human being.",
                refuses: [PersonRefusal.keyDestroyed]
            ),
            .change("reject", RejectPerson.self, "Turn an applicant down, with a letter."),
            .change("reapply", ReapplyPerson.self, "Let somebody apply again."),
            .change(
                "disclose",
                DisclosePerson.self,
                "Open one sealed value for a stated purpose.",
                refuses: [PersonRefusal.notHeld, PersonRefusal.keyDestroyed]
            ),
            .itemQuery(
                "twins",
                PersonTwins.self,
                "Show other records that may be the same person."
            ),
        ] + Endpoint.readModel(personReadModel) + Endpoint.readModel(passportReadModel)

    static let records =
        [
            Endpoint.create(AddWork.self, as: "add", "Note a job that a person has had."),
            .change("strike", StrikeWork.self, "Strike out a job that was not so."),
            .change(
                "disclose",
                DiscloseWork.self,
                "Open for whom it was, for a stated purpose.",
                refuses: [PersonRefusal.notHeld, PersonRefusal.keyDestroyed]
            ),
        ] + Endpoint.readModel(workReadModel) + [
            .create(AddContact.self, as: "add", "Name somebody to tell in an emergency."),
            .change("consent", NoteFamilyConsent.self, "Note the family's consent to the plan."),
            .change("remove", RemoveContact.self, "Take somebody off the list."),
            .change(
                "disclose",
                DiscloseContact.self,
                "Open name and telephone for a stated purpose.",
                refuses: [PersonRefusal.keyDestroyed]
            ),
        ] + Endpoint.readModel(contactReadModel) + [
            .create(GiveConsent.self, as: "give", "Record a consent to one purpose.")
        ] + Endpoint.readModel(consentReadModel)

    static let exits =
        [
            Endpoint.create(DeclareExit.self, as: "declare", "Record what bars a person's exit."),
            .change("check", CheckExitDeclaration.self, "Note what the check of it found."),
            .change(
                "disclose",
                DiscloseExit.self,
                "Open what the person added, for a stated purpose.",
                refuses: [PersonRefusal.notHeld, PersonRefusal.keyDestroyed]
            ),
        ] + Endpoint.readModel(exitReadModel)

    static let pool =
        [
            Endpoint.create(InviteToPool.self, as: "invite", "Invite a person into the pool."),
            .change(
                "join",
                JoinPool.self,
                "Take an eligible person into the pool.",
                refuses: [PersonRefusal.consentMissing]
            ),
            .change("confirm", ConfirmMember.self, "Note that a member's word still holds."),
            .change("lapse", LapseMember.self, "Note that a member has not confirmed in time."),
            .change("remove", RemoveMember.self, "Take a member out of the pool."),
            .change("call-up", CallUpMember.self, "Note the state's call-up of a member."),
        ] + Endpoint.readModel(memberReadModel) + [
            .create(
                HoldReservation.self,
                as: "hold",
                "Keep a person for a job order.",
                refuses: [PersonRefusal.orderFull]
            ),
            .change("release", ReleaseReservation.self, "Give a reservation back."),
        ] + Endpoint.readModel(reservationReadModel) + [
            .itemQuery(
                "candidates",
                OrderCandidates.self,
                "Show who of the pool would suit, with the reasons."
            )
        ]

    static let rejections =
        [
            Endpoint.change(
                "explain",
                ExplainRejection.self,
                "Hand out the letter with the reasons.",
                refuses: [PersonRefusal.keyDestroyed]
            ),
            .change("appeal", AppealRejection.self, "Note that the person disagrees."),
            .change(
                "read-appeal",
                ReadAppeal.self,
                "Open what the person says against it.",
                refuses: [PersonRefusal.notHeld, PersonRefusal.keyDestroyed]
            ),
            .change("uphold", UpholdRejection.self, "Let it stand after an appeal."),
            .change("reverse", ReverseRejection.self, "Let it fall after an appeal."),
            .change(
                "answer",
                AnswerRejection.self,
                "Hand out the answer to an appeal, for the person to be told.",
                refuses: [PersonRefusal.notHeld, PersonRefusal.keyDestroyed]
            ),
        ] + Endpoint.readModel(rejectionReadModel)
}
