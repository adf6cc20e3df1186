import Core
import Filings
import Model
import People
import Postgres
import Screening

/// Deployments of work: one worker at one site, let go only through the gates.
package enum DeploymentsFeature: Feature {
    /// The way of a deployment, then of a crew, in order; then what is asked and listed.
    package static let endpoints: [Endpoint] =
        legEndpoints + crewEndpoints + [
            .create(
                DrawUpManagerList.self,
                as: "draw-up",
                "Draw up the list of managers on site in a country; it is then filed."
            ),
            .itemQuery(
                "gate",
                ExplainGate.self,
                "Show every rule of a step, before anyone tries it."
            ),
            .itemQuery(
                "clearance",
                ExplainClearance.self,
                "Show whether the clearance still holds."
            ),
        ] + Endpoint.readModel(deploymentReadModel) + Endpoint.readModel(crewReadModel)
        + Endpoint.readModel(managerListReadModel)

    private static let legEndpoints: [Endpoint] = [
        .create(PlanDeployment.self, as: "plan", "Plan a deployment as its case says."),
        .change("interview", InterviewWorker.self, "Record the confirmation interview."),
        .change("record-pay", RecordPay.self, "Record how the worker will be paid."),
        .change("disclose-pay", DisclosePay.self, "Read the sealed account, for a purpose."),
        .change("sign-purpose", SignPurpose.self, "Sign that a trainee goes to be trained."),
        .change("clear", ClearDeployment.self, "Clear a deployment for departure: the gate."),
        .change(
            "invalidate",
            InvalidateDeployment.self,
            "Put a cleared deployment back to planned.",
            refuses: [DeploymentRefusal.clearanceHolds]
        ),
        .change(
            "book",
            BookDeployment.self,
            "Record the ticket of a cleared worker.",
            refuses: [DeploymentRefusal.clearanceExpired, DeploymentRefusal.clearanceVoid]
        ),
        .change(
            "depart",
            DepartDeployment.self,
            "Record the departure: the gate, once more.",
            refuses: [DeploymentRefusal.clearanceExpired, DeploymentRefusal.clearanceVoid]
        ),
        .change("arrive", ArriveDeployment.self, "Record the arrival."),
        .change("work", StartWork.self, "Record the first working day."),
        .change("check-in", CheckInOnWorker.self, "Record that the worker was heard."),
        .change(
            "find-fault",
            FindFault.self,
            "Find the worker at fault, on a documented decision."
        ),
        .change("end", EndDeployment.self, "End a deployment, with its reason."),
        .change("cancel", CancelDeployment.self, "Give up a deployment before the departure."),
    ]

    private static let crewEndpoints: [Endpoint] = [
        .create(FormCrew.self, as: "form", "Form a crew for a site."),
        .change("join", JoinCrew.self, "Take a worker into a crew, from another one too."),
        .change("release", ReleaseMember.self, "Let a member out who has not left yet."),
        .change("lead", LeadCrew.self, "Name leader, manager, language or shift."),
        .change("confirm", ConfirmCrew.self, "Confirm a crew as it is."),
        .change("depart", DepartCrew.self, "Record that every member has left."),
        .change("arrive", ArriveCrew.self, "Record that every member is there."),
        .change("return", ReturnCrew.self, "Record that the way home has begun."),
        .change("dissolve", DissolveCrew.self, "Dissolve a crew that nobody is in."),
    ]

    /// The feature's own reasons to decline.
    package static let refusals: [any RefusalCode.Type] = [DeploymentRefusal.self]
    /// The two gates before the border.
    package static let gates = [clearing, departing]
    /// What this feature adds to the gates.
    package static let caseRules: [any CaseRule.Type] = [
        NoFeeDisputeOpen.self, WorkerCanCallForHelp.self, CrewIsLed.self, PayWayRecorded.self,
        WorkerConfirmedInInterview.self, TrainingPurposeSigned.self,
        ManagersOnSite.self,
    ]
    /// Checked when a deployment is cleared, on who clears it, and in the steps after the departure.
    package static let rules: [any Rule.Type] = [
        MakerIsNotApprover.self, DepartureReported.self, WorkerHeardInTime.self,
    ]
    /// Whoever gave up does not leave: cases are withdrawn in a feature below, so the system cancels the deployment.
    /// Nor does anybody on a yes that is too old or was given on other records: the deployment goes back to where
    /// it is cleared again.
    package static let scheduledMoves = [
        ScheduledMove("cancel", CancelDeployment(reason: "The case was withdrawn.")) { _ in
            """
            state IN ('planned', 'cleared', 'booked') AND EXISTS (SELECT FROM case_parties c
                WHERE c.agency_id = deployment.agency_id AND c.id = deployment.case_id
                    AND c.state = 'withdrawn')
            """
        },
        ScheduledMove("invalidate", InvalidateDeployment(reason: nil)) { day in
            """
            state IN ('cleared', 'booked') AND (cleared_on < \(day.adding(days: -Clearance.days))
                OR id IN (SELECT core.changed_clearances()))
            """
        },
    ]
    /// The clocks of a deployment.
    package static let duties: [Duty] = [
        .checkIn, .managerList, .workplaceChange,
    ]
    /// The states of a deployment and of a crew.
    package static let machines = [
        MachineTable(Deployment.self, DeploymentState.self),
        MachineTable(Crew.self, CrewState.self),
    ]

    static let clearing = Gate(
        "deployment.clear",
        "The worker may be sent: the clearance may be given.",
        everyRule
    )
    /// The gate of the departure.
    package static let departing = Gate(
        "deployment.depart",
        "The worker may leave today: everything still holds.",
        everyRule.map { rule in
            // What reads the plan at the clearance reads the day of leaving here.
            PeopleFeature.departureRules.first { $0.plan == rule }?.day ?? rule
        } + ScreeningFeature.departureRules
    )

    /// The rules of the features below in the legal order of a case, then the feature's own.
    private static let everyRule = ReadNouns.features.flatMap { $0.caseRules } + caseRules
}
