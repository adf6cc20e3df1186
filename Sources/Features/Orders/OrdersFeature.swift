import Core
import Model
import Postgres

/// The labour information network and the job orders of foreign employers.
package enum OrdersFeature: Feature {
    /// The feature's endpoints.
    package static let endpoints: [Endpoint] = vacancies + orders

    /// The feature's own reasons to decline.
    package static let refusals: [any RefusalCode.Type] = [OrderRefusal.self]

    /// The rules that the feature checks on its own actions.
    package static let rules: [any Rule.Type] = [
        InformationVerified.self, OfferStatedHonestly.self, OpenToAll.self, NoDepositAsked.self,
        CooperationSigned.self, OrderedHoursWithinTerms.self, MakerIsNotApprover.self,
    ]

    /// The states of the feature's nouns.
    package static let machines = [
        MachineTable(Vacancy.self, VacancyState.self),
        MachineTable(JobOrder.self, JobOrderState.self),
        MachineTable(JobOrderPlace.self, PlaceState.self),
    ]

    /// What must be done within a time.
    package static let duties = OrderDuty.all

    /// An offer stands until its day.
    package static let scheduledMoves = [
        ScheduledMove("expire", ExpireVacancy()) { day in
            "state = ANY(\(VacancyState.live.map(\.rawValue))) AND valid_until < \(day)"
        }
    ]

    private static let vacancies: [Endpoint] =
        [
            .create(CollectVacancy.self, as: "collect", "Take in an item of information."),
            .change("revise", ReviseVacancy.self, "Complete or correct it before publication."),
            .change("screen", ScreenVacancy.self, "Note that it is worth verifying."),
            .change("verify", VerifyVacancy.self, "Record how it was found to be true."),
            .change("transmit", TransmitVacancy.self, "Hand it on to whoever publishes it."),
            .change("publish", PublishVacancy.self, "Let workers read it: the gate."),
            .change("reach", ReachVacancy.self, "Count the workers whom it reached."),
            .change("note-feedback", NoteFeedback.self, "Keep what came back on it."),
            .change("match", MatchVacancy.self, "Note that it has become a job order."),
            .change("expire", ExpireVacancy.self, "Take it down when its day is over."),
            .move(
                "withdraw",
                Vacancy.self,
                as: "vacancy.withdrawn",
                by: .ordersManage,
                because: "Why it no longer stands.",
                keeps: { said, _ in [.endedBecause(said.reason)] },
                settles: [OrderDuty.vacancyExpires, OrderDuty.vacancyDoubted],
                "Take it back."
            ),
            .move(
                "reject",
                Vacancy.self,
                as: "vacancy.rejected-fake",
                by: .ordersCheck,
                because: "What shows that it is false.",
                keeps: { said, _ in [.endedBecause(said.reason)] },
                settles: [OrderDuty.vacancyExpires, OrderDuty.vacancyDoubted],
                "Put it aside as false."
            ),
            .itemQuery("gate", ExplainVacancyGate.self, "Show every rule on publishing it."),
        ] + Endpoint.readModel(vacancyReadModel) + Endpoint.readModel(vacancyFeedbackReadModel)

    private static let orders: [Endpoint] =
        [
            .create(
                DraftJobOrder.self,
                as: "draft",
                "Draft a job order from a demand letter.",
                refuses: [OrderRefusal.discriminating, OrderRefusal.deposit]
            ),
            .change(
                "amend",
                AmendJobOrder.self,
                "Change it while it is a draft.",
                refuses: [OrderRefusal.discriminating, OrderRefusal.deposit]
            ),
            .change(
                "sign",
                SignJobOrder.self,
                "Note the employer's signature.",
                refuses: [OrderRefusal.discriminating, OrderRefusal.deposit]
            ),
            .change("check-authority", CheckAuthority.self, "Note the authority's word."),
            .change("open", OpenJobOrder.self, "Open it: the gate."),
            .move(
                "hold",
                JobOrder.self,
                as: "job-order.held",
                by: .ordersManage,
                because: "What it waits for.",
                keeps: { said, _ in [.holdReason(said.reason)] },
                "Put it on hold."
            ),
            .change("resume", ResumeJobOrder.self, "Take it off hold."),
            .change("fill", FillJobOrder.self, "Give a place of it to a case."),
            .change("vacate", VacateJobOrder.self, "Give a place of it back."),
            .change("close", CloseJobOrder.self, "Close it with the workers it found."),
            .change(
                "cancel",
                CancelJobOrder.self,
                "Cancel it while nobody holds a place.",
                refuses: [OrderRefusal.placesTaken]
            ),
            .itemQuery("gate", ExplainJobOrderGate.self, "Show every rule on opening it."),
        ] + Endpoint.readModel(jobOrderReadModel) + Endpoint.readModel(jobOrderPlaceReadModel)
}
