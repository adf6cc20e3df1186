import Core

/// Why a contract ended before its last day.
enum ContractEnding: String, Choice {
    case workerLeft = "worker_left"
    case employerEnded = "employer_ended"
    case mutual, illness, injury, death
    case employerInsolvent = "employer_insolvent"
    case evacuation
    case rightsViolation = "rights_violation"
    case caseWithdrawn = "case_withdrawn"
    case other
}

/// Whose fault an early end is found to be: refunds and the way home depend on it.
enum FaultFinding: String, Choice {
    case nobody, worker, employer, agency, shared, undecided

    /// Whether it was found that the fault was not the worker's; a part of it, or no finding yet, is none.
    var clearsWorker: Bool {
        switch self {
        case .nobody, .employer, .agency: true
        case .worker, .shared, .undecided: false
        }
    }
}

/// How the authority let a filing pass.
enum FilingAcceptance: String, Choice {
    /// It said so.
    case accepted
    /// It said nothing against it in the time that it has.
    case noObjection = "no_objection"
}
