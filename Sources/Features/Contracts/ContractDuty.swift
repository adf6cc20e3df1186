import Core

/// What must be done within a time once something has happened to a contract.
enum ContractDuty {
    /// Ten working days from the last signature of a service or labour contract.
    static let filing = Duty(
        "contract-filing",
        rule: "R-CN-020",
        owner: .document,
        afterCase: .ends,
        within: .workingDays(10),
        "File the contract, a copy of the cooperation contract and the list of workers with the "
            + "commerce authority: homeward contract file (Decree 620 Art. 26)."
    )
    /// The alarm on the eighth working day: two are left.
    static let filingAlarm = Duty(
        "contract-filing-alarm",
        rule: "R-CN-020",
        owner: .compliance,
        afterCase: .ends,
        within: .workingDays(8),
        // The last day of the task is the eighth working day; the reminder comes as it begins.
        reminders: [24],
        "The contract is not filed, and two working days are left: see that it is."
    )
    /// What the authority wants completed, by the day it has set.
    static let completion = Duty(
        "filing-completion",
        rule: "R-CN-021",
        owner: .document,
        afterCase: .ends,
        "The authority returned the filing: complete it and file again; until then nobody of the "
            + "case leaves."
    )
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

    static let all = [
        filing, filingAlarm, completion, disclosureAnew, employmentContract,
    ]

    /// What an unfiled contract still owes; a contract that has ended owes it no more.
    static let ofOneContract = [filing, filingAlarm, completion, disclosureAnew]
}
