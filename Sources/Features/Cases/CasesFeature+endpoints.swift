import Core
import People

// What the feature offers, noun by noun.

extension CasesFeature {
    /// What changes a person's records together with a case, or with what was sent for it.
    static let persons = [
        Endpoint.change("withdraw", WithdrawPerson.self, "Withdraw a person with all open cases."),
        .change("withdraw", WithdrawConsent.self, "Withdraw a consent, at any time."),
        .change(
            "place",
            PlaceReservation.self,
            "Tie a reservation to its case: the place is filled.",
            refuses: [PersonRefusal.orderFull]
        ),
    ]

    static let cases =
        [
            Endpoint.create(OpenCase.self, as: "open", "Open a placement."),
            .change(
                "issue-card",
                IssueCard.self,
                "Hand over the hotline card and note the consent."
            ),
            .change("name-project", NameProject.self, "Say which project the worker goes to."),
            .change("reconfirm", ReconfirmCase.self, "Note that the worker still wants to go."),
            .change("withdraw", WithdrawCase.self, "Give a placement up."),
            .change("close", CloseCase.self, "Close a placement that is done."),
        ] + Endpoint.readModel(caseReadModel)

    static let transfers =
        [
            Endpoint.create(
                RecordTransfer.self,
                as: "record",
                "Record personal data that go to an employer abroad."
            ),
            .change("stop", StopTransfer.self, "Note that the recipient was told to stop."),
        ] + Endpoint.readModel(transferReadModel)
}
