import Core
import Model

/// The way home, whatever the cause.
package enum RepatriationFeature: Feature {
    /// What the feature offers.
    package static let endpoints: [Endpoint] =
        [
            .create(OpenRepatriation.self, as: "open", "Open the way home of a worker."),
            .change("decide-cost", DecideCost.self, "Decide who pays; hardly ever the worker."),
            .change("ticket", IssueTicket.self, "Record the ticket and whether it was in time."),
            .change("tell", TellOfDeath.self, "Record who was told of a death, the same day."),
            .change("travel", TravelHome.self, "Record the departure for home."),
            .change("arrive", ArriveHome.self, "Record the arrival at home."),
            .change("close", CloseRepatriation.self, "Close it with the worker's word or a note."),
            .change("cancel", CancelRepatriation.self, "Give it up before anyone sets out."),
            .itemQuery(
                "gate",
                ExplainRepatriationGate.self,
                "Show the rules of a step in advance."
            ),
        ] + Endpoint.readModel(repatriationReadModel)

    /// The rules that the feature checks on its own actions.
    package static let rules: [any Rule.Type] = [
        TicketInTime.self, WorkerDoesNotPayTheWayHome.self, DeathToldSameDay.self,
        MakerIsNotApprover.self,
    ]
    /// The clocks of a way home.
    package static let duties: [Duty] = [.ticket] + DeathStep.allCases.map(Duty.death)

    /// The states of the feature's noun.
    package static let machines = [MachineTable(Repatriation.self, RepatriationState.self)]
}
