import Core
import Filings
import Model
import Postgres

/// What must be done within a time once something has happened to a contract.
enum ContractDuty {
    /// After an amended cooperation contract every worker under it is told anew.
    static let disclosureAnew = Duty(
        "disclosure-anew",
        rule: "R-CN-018",
        owner: .recruiter,
        afterCase: .ends,
        within: .workingDays(10),
        "The cooperation contract was amended: tell the worker what changed: homeward contract "
            + "disclose."
    )
    /// The agency helps to conclude the employment contract; before the departure.
    static let employmentContract = Duty(
        "employment-contract",
        rule: "R-CN-011-W",
        owner: .document,
        afterCase: .ends,
        "Help the worker to conclude the employment contract with the employer before the "
            + "departure (Decree 620 Art. 27)."
    )

    static let all = [disclosureAnew, employmentContract]

    /// What a contract owes the worker; one that has ended owes it no more.
    static let ofOneContract = [disclosureAnew]
}

extension WriteTransaction {
    /// Lets go what a contract still owed that no longer binds, its filing included.
    mutating func letGo(
        of contract: Contract.Record,
        because reason: LongText,
        with context: ActionContext
    ) throws {
        for duty in ContractDuty.ofOneContract { try drop(duty, of: contract.id, with: context) }
        try voidFilings(.contract, of: .contract(contract), because: reason, with: context)
    }
}
