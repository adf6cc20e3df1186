import Core

/// A cooperation, service, labour or employment contract.
package enum Contract: Noun {
    package static let words = NounWords("con", "contract", "contracts", table: "contract")
}

/// Where a contract stands. From approval on its words are frozen; whoever wants others after the
/// signatures makes a next version.
package enum ContractState: String, Choice, MachineState {
    case draft
    case internalReview = "internal_review"
    case approved, sent
    case signedByOne = "signed_by_one"
    case signed, amended
    case endedCompleted = "ended_completed"
    case endedEarly = "ended_early"
    case void

    package static let machine = StateMachine<ContractState>(
        wording + signing + later
    )

    private static let wording: [StateMachine<ContractState>.Move] = [
        .init(.draft, .draft, "amend"),
        // Whoever changes what lies before the reviewer takes it back.
        .init(.internalReview, .draft, "amend"),
        .init(.draft, .internalReview, "submit", gate: "contract.submit"),
        .init(.draft, .approved, "approve", gate: "contract.approve"),
        .init(.internalReview, .approved, "approve", gate: "contract.approve"),
        .init(.approved, .sent, "send"),
    ]

    private static let signing: [StateMachine<ContractState>.Move] =
        disclosable.map { .init($0, $0, "disclose", gate: "contract.disclose") } + [
            .init(.approved, .signedByOne, "sign", gate: "contract.sign"),
            .init(.sent, .signedByOne, "sign", gate: "contract.sign"),
            .init(.signedByOne, .signed, "sign", gate: "contract.sign"),
        ]

    /// A revision leaves the contract in force until the last signature of the next version.
    private static let later: [StateMachine<ContractState>.Move] =
        [
            .init(.signed, .signed, "revise"),
            .init(.signed, .amended, "revise"),
            .init(.signed, .endedEarly, "terminate"),
            .init(.signed, .endedCompleted, "complete"),
        ] + [draft, internalReview, approved, sent, signedByOne].map { .init($0, .void, "void") }

    private static let disclosable: [ContractState] = [.approved, .sent, .signedByOne, .signed]

    /// Approved and neither replaced, ended nor void: what the parties mean to keep.
    package var isLive: Bool { Self.disclosable.contains(self) }

    /// Every party has signed, and it binds: neither replaced nor ended.
    package var isSigned: Bool { self == .signed }
}

/// Why a contract ended before its last day.
package enum ContractEnding: String, Choice {
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
package enum FaultFinding: String, Choice {
    case nobody, worker, employer, agency, shared, undecided

    /// Whether it was found that the fault was not the worker's; a part of it, or no finding yet, is none.
    package var clearsWorker: Bool {
        switch self {
        case .nobody, .employer, .agency: true
        case .worker, .shared, .undecided: false
        }
    }
}

/// Who signs.
package enum ContractParty: String, Choice {
    case worker, agency, employer
}

/// Whether an amount of pay is what the employer owes before deductions, or what the worker receives after them.
package enum PayBasis: String, Choice {
    case gross, net
}
