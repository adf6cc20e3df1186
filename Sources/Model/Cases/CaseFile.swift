import Core

/// Whether a placement is under way.
package enum CaseState: String, Choice, MachineState {
    /// Under way.
    case open
    /// Done.
    case closed
    /// Given up.
    case withdrawn

    /// Whoever asks for another card, in another language, gets one.
    package static let machine = StateMachine<CaseState>([
        .init(.open, .open, "issue-card"),
        .init(.open, .open, "name-project"),
        .init(.open, .open, "reconfirm"),
        .init(.open, .withdrawn, "withdraw"),
        .init(.open, .closed, "close", gate: "case.close"),
    ])
}

/// Why a placement was given up before the departure, for the statistics of who drops out and when.
package enum CaseEnding: String, Choice {
    /// 本人放弃: the worker does not want to go any more.
    case workerWithdrew = "worker_withdrew"
    /// 家属反对: the family is against it.
    case familyObjected = "family_objected"
    /// 雇主取消录用: the employer does not take this worker.
    case employerWithdrew = "employer_withdrew"
    /// 订单取消: the employer takes nobody of the order.
    case orderCancelled = "order_cancelled"
    /// 合同未订立: the parties did not come to a contract.
    case contractNotConcluded = "contract_not_concluded"
    /// 拒签: the visa was refused.
    case visaRefused = "visa_refused"
    /// 在留资格或者工作许可未获批准: the status of residence or the work permit was refused.
    case residenceRefused = "residence_refused"
    /// 不准出境: the worker may not leave China, or gets no passport.
    case exitRefused = "exit_refused"
    /// 不符合条件: age, health or qualification are not what the programme asks. What an examination found is the
    /// medical role's alone, so it has no word here that everybody would read.
    case requirementsNotMet = "requirements_not_met"
    /// 考试未合格: an examination of skill or language was failed.
    case failedExam = "failed_exam"
    /// 培训未完成: the course was not completed.
    case trainingNotCompleted = "training_not_completed"
    /// 材料虚假: papers or statements were false.
    case documentsFalse = "documents_false"
    /// 制裁名单: a list of sanctions stands in the way.
    case sanctions
    /// 派遣渠道关闭: the corridor was closed or suspended, or the destination is not safe.
    case corridorClosed = "corridor_closed"
    /// 死亡: the worker died.
    case death
    /// 重复立案: the case was opened twice.
    case duplicate
    /// 其他: something else, which the reason in words says.
    case other
}
