import Applicants
public import Casework
import Contracts
import Fees
import Papers
import Partners
import Training

/// Legs of work: one worker at one site, let go only through the gates.
public enum DeploymentsRoom: Room {
    /// The way of a leg, in order; then what is asked and listed.
    public static let endpoints: [Endpoint] =
        [
            .create(PlanDeployment.self, as: "plan", "Plan a leg as its case says."),
            .change("interview", InterviewWorker.self, "Record the confirmation interview."),
            .change("clear", ClearDeployment.self, "Clear a leg for departure: the gate."),
            .change(
                "depart",
                DepartDeployment.self,
                "Record the departure: the gate, once more.",
                refuses: [DeploymentRefusal.clearanceExpired]
            ),
            .change("arrive", ArriveDeployment.self, "Record the arrival."),
            .change("work", StartWork.self, "Record the first working day."),
            .change("check-in", CheckInOnWorker.self, "Record that the worker was heard."),
            .change("end", EndDeployment.self, "End a leg, with its reason."),
            .change("cancel", CancelDeployment.self, "Give up a leg before the departure."),
            .ask("gate", ExplainGate.self, "Show every rule of a step, before anyone tries it."),
        ] + Endpoint.pages(deploymentPage)

    /// The room's own reasons to decline.
    public static let refusals: [any RefusalCode.Type] = [DeploymentRefusal.self]
    /// The two gates before the border.
    public static let gates = [clearing, departing]
    /// What this room adds to the gates.
    public static let caseRules: [any CaseRule.Type] = [
        WorkerCanCallForHelp.self, WorkerConfirmedInInterview.self,
    ]
    /// Checked when a leg is cleared, on who clears it.
    public static let rules: [any Rule.Type] = [MakerIsNotApprover.self]
    /// The states of a leg.
    public static let machines = [MachineTable(Deployment.self, DeploymentState.self)]

    static let clearing = Gate(
        "deployment.clear",
        "The worker may be sent: the clearance may be given.",
        everyRule
    )
    static let departing = Gate(
        "deployment.depart",
        "The worker may leave today: everything still holds.",
        everyRule
    )

    /// The rules of the rooms below in the legal order of a case, then the room's own.
    private static let everyRule: [any CaseRule.Type] =
        PartnersRoom.caseRules + ApplicantsRoom.caseRules + TrainingRoom.caseRules
        + PapersRoom.caseRules + FeesRoom.caseRules + ContractsRoom.caseRules + caseRules
}
