import Core
import Model

/// What is paid by whom to whom for a placement, and what the worker gets back.
package enum FeesFeature: Feature {
    /// The feature's endpoints.
    package static let endpoints: [Endpoint] =
        lines + schedules + caps + rates + loans + surveys + proofs

    /// The feature's own reasons to decline.
    package static let refusals: [any RefusalCode.Type] = [FeeRefusal.self]

    /// What gates over a case ask of this feature.
    package static let caseRules: [any CaseRule.Type] = [
        NoDepositTaken.self, NoIllegitimateCost.self, ToldBeforeConsent.self,
        ServiceFeeWithinCap.self, ServiceFeeWithinBenchmark.self, FeeAsContracted.self,
        SenderFeeWithinMonthsOfPay.self,
        HostCostsStayWithHost.self, NothingWhereEmployerPays.self,
        NothingCollectedBeforeContract.self, RefundedInTime.self, NoLoanFromRecruiter.self,
        NoDebtForPlacement.self, FeesBelowOneMonthsPay.self, NothingBeyondOrder.self,
        ChargedAsPublished.self,
    ]

    /// Which of them are asked as well when agency and worker bind themselves.
    package static let signatureRules: [any CaseRule.Type] = [
        NoDepositTaken.self, NoIllegitimateCost.self, ToldBeforeConsent.self,
        ServiceFeeWithinCap.self, SenderFeeWithinMonthsOfPay.self, HostCostsStayWithHost.self,
        NothingWhereEmployerPays.self,
    ]

    /// What the feature's own actions check.
    package static let rules: [any Rule.Type] = [
        PayeeIsNoSubAgent.self, MakerIsNotApprover.self, SurveyedFeesMatch.self,
    ]

    /// What the worker paid for a placement that was given up goes back without anyone's asking, and
    /// what waits for a clause falls due once the records show it.
    package static let scheduledMoves = [
        ScheduledMove("open-refund", OweAfterWithdrawal()) { _ in OweAfterWithdrawal.condition },
        ScheduledMove("fall-due", FallDueByClause()) { FallDueByClause.condition(on: $0) },
    ]

    /// The states of the feature's nouns.
    package static let machines = [
        MachineTable(FeeLine.self, FeeState.self),
        MachineTable(FeeSchedule.self, ScheduleState.self),
        MachineTable(FeeCap.self, CapState.self),
        MachineTable(ExchangeRate.self, RateState.self),
        MachineTable(WorkerLoan.self, LoanState.self),
    ]

    /// What must be done once money is owed to a worker, or was paid beside the books.
    package static let duties = [refundDuty, confirmationDuty, surveyDuty]

    static let refundDuty = Duty(
        "fee-refund",
        rule: "R-FEE-009",
        owner: .finance,
        afterCase: .stays("What is owed back to the worker is owed until it is paid (R-FEE-009)."),
        within: .calendarDays(30),
        reminders: [240, 72, 24],
        "Pay back to the worker what is owed of the fee, with a second person."
    )
    static let confirmationDuty = Duty(
        "fee-refund-confirmation",
        rule: "R-FEE-009",
        owner: .welfare,
        afterCase: .stays("The worker is asked about the money that went back, at home as well."),
        within: .calendarDays(14),
        "Ask the worker whether the refund has arrived, and record the answer."
    )

    static let surveyDuty = Duty(
        "fee-survey-differs",
        rule: "R-FEE-012",
        owner: .compliance,
        afterCase: .stays("What was taken beside the books is found out, however the case ended."),
        within: .calendarDays(7),
        byHand: true,
        "Find out who took what the worker paid beside the books, and open a rights case."
    )

    private static let lines: [Endpoint] =
        [
            .create(
                ProposeFee.self,
                as: "propose",
                "Propose a fee line; a deposit is refused."
            ),
            .change(
                "disclose",
                DiscloseFee.self,
                "Tell the worker of a line by a new statement, by a second person, within the caps."
            ),
            .change(
                "consent",
                ConsentFee.self,
                "Record that the worker agreed to the statement shown."
            ),
            .change(
                "fall-due",
                FallDue.self,
                "Make a line due, never before the contract is signed."
            ),
            .change(
                "pay",
                PayFee.self,
                "Book a payment against its receipt."
            ),
            .change("open-refund", OpenRefund.self, "Reckon what the worker gets back, and why."),
            .change(
                "refund",
                RefundFee.self,
                "Pay a refund out, by a second person."
            ),
            .change("confirm-refund", ConfirmRefund.self, "Record that the worker has the money."),
            .change(
                "ask-write-off",
                AskWriteOff.self,
                "Find that a refund cannot be paid."
            ),
            .change(
                "write-off",
                WriteOffFee.self,
                "Give a refund up that cannot be paid, by a second person."
            ),
            .change("ask-reversal", AskReversal.self, "Ask that a wrong line be reversed."),
            .change(
                "reverse",
                ReverseFee.self,
                "Reverse a wrong line and its postings, by a second person."
            ),
            .itemQuery("gate", ExplainFeeGate.self, "Check a step's rules without taking it."),
            .itemQuery("fees", FeesOfCase.self, "The worker's statement of fees, in plain words."),
        ] + Endpoint.readModel(feeReadModel) + Endpoint.readModel(statementReadModel)

    private static let schedules: [Endpoint] =
        [
            .create(
                DraftSchedule.self,
                as: "draft",
                "Draft what workers may be charged, and how it is reckoned."
            ),
            .change(
                "publish",
                PublishSchedule.self,
                "Let a schedule count that everybody can read, by a second person."
            ),
            .change(
                "withdraw",
                WithdrawSchedule.self,
                "Drop a draft, or end a published schedule today."
            ),
        ] + Endpoint.readModel(scheduleReadModel)

    private static let caps: [Endpoint] =
        [
            .create(
                RecordCap.self,
                as: "record",
                "Record a cap with its source, or one that the system knows."
            ),
            .move(
                "confirm",
                FeeCap.self,
                as: "fee-cap.confirmed",
                by: .feesApprove,
                notBy: { $0.madeBy },
                keeps: { context in [.confirmedBy(context.caller.human)] },
                "Confirm a cap, by a second person."
            ),
            .change("ask-end", AskCapEnd.self, "Ask that a cap end on a day."),
            .change(
                "end",
                EndCap.self,
                "End a cap as it was asked, by a second person."
            ),
            // Withdraws a cap that was recorded wrongly: it never counted.
            .move(
                "withdraw",
                FeeCap.self,
                as: "fee-cap.withdrawn",
                by: .feesApprove,
                because: "What was wrong with it.",
                notBy: { $0.madeBy },
                "Withdraw a cap that was recorded wrongly, by a second person."
            ),
        ] + Endpoint.readModel(capReadModel)

    private static let rates: [Endpoint] =
        [
            .create(RecordRate.self, as: "record", "Record the exchange rate of a day."),
            .change("withdraw", WithdrawRate.self, "Withdraw a rate that was recorded wrongly."),
        ] + Endpoint.readModel(rateReadModel)

    private static let loans: [Endpoint] =
        [
            .create(RecordLoan.self, as: "record", "Record a debt of the worker."),
            .change("settle", SettleLoan.self, "Record how a debt ended."),
            // Withdraws a loan that was recorded wrongly; only who approves fees takes a flag off a case.
            .move(
                "withdraw",
                WorkerLoan.self,
                as: "loan.withdrawn",
                by: .feesApprove,
                because: "What shows that there was no such debt.",
                "Withdraw a loan that never was."
            ),
        ] + Endpoint.readModel(loanReadModel)

    private static let surveys: [Endpoint] =
        [
            .create(
                RecordFeeSurvey.self,
                as: "record",
                "Record what a worker abroad says to have paid, and compare it with the ledger."
            )
        ] + Endpoint.readModel(surveyReadModel)

    private static let proofs: [Endpoint] =
        [
            .begin(
                "prove",
                under: FeeLine.self,
                ProveFees.self,
                "Prove that the ledger sums to zero over a period, and list what is out of order."
            )
        ] + Endpoint.readModel(proofReadModel) + Endpoint.readModel(accountReadModel)
        // A posting says nothing alone: it is read with the others of its account or entry.
        + Endpoint.readModel(postingReadModel).filter { !$0.hasID }
}
