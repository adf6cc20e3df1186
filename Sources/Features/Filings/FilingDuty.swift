import Core

/// The clocks of what authorities must be told.
enum FilingDuty {
    /// Ten working days from the last signature of a service or labour contract.
    static let contract = Duty(
        "contract-filing",
        rule: "R-CN-020",
        owner: .document,
        afterCase: .ends,
        within: .workingDays(10),
        "File the contract, a copy of the cooperation contract and the list of workers with the "
            + "commerce authority: homeward filing submit (Decree 620 Art. 26)."
    )
    /// The alarm on the eighth working day: two are left.
    static let contractAlarm = Duty(
        "contract-filing-alarm",
        rule: "R-CN-020",
        owner: .compliance,
        afterCase: .ends,
        within: .workingDays(8),
        // The last day of the task is the eighth working day; the reminder comes as it begins.
        reminders: [24],
        "The contract is not filed, and two working days are left: see that it is."
    )
    /// "Promptly" in Art. 14, as the agency reads it; to be confirmed by a compliance officer.
    static let embassyReport = Duty(
        "embassy-report",
        rule: "R-CN-031",
        owner: .document,
        afterCase: .ends,
        within: .workingDays(3),
        reminders: [48, 24],
        "Report the departure to the embassy: homeward filing submit."
    )
    /// With the dispatch, says the order of 2010; the agency gives it the days of the report.
    static let personnelFiling = Duty(
        "personnel-filing",
        rule: "R-CN-031",
        owner: .document,
        afterCase: .ends,
        within: .workingDays(3),
        reminders: [48, 24],
        "File the worker as staff abroad: homeward filing submit."
    )
    /// Agency policy, to be confirmed: the law gives no days, and the departure of the next worker waits.
    static let managerListFiling = Duty(
        "manager-list-filing",
        rule: "R-CN-032-T",
        owner: .compliance,
        afterCase: .noCase,
        within: .workingDays(3),
        "File the list of managers on site: homeward filing submit (Decree 620 Art. 16 and 45)."
    )
    /// Before anyone is recruited for the order.
    static let recruitment = Duty(
        "recruitment-filing",
        rule: "R-CN-037",
        owner: .document,
        afterCase: .noCase,
        "File the recruitment with the commerce authority of the workers' province before you "
            + "recruit there: homeward filing submit."
    )
    static let licenceChange = Duty(
        "licence-change-report",
        rule: "R-AG-006",
        owner: .compliance,
        afterCase: .noCase,
        within: .workingDays(5),
        "Report the change of the licence or registration to the authority: homeward filing submit."
    )
    /// What the authority wants completed, by the day it has set.
    static let completion = Duty(
        "filing-completion",
        rule: "R-CN-021",
        owner: .document,
        afterCase: .ends,
        "The authority returned the filing: complete it and submit it again: homeward filing submit; "
            + "until then nobody of the case leaves."
    )

    static let all = [
        contract, contractAlarm, embassyReport, personnelFiling, managerListFiling, recruitment,
        licenceChange, completion, russianConclusion, russianEnd, japaneseConclusion, japaneseEnd,
        koreanEnd,
    ]
}

// What the host tells its own authority, and the agency sees that it does.
extension FilingDuty {
    /// Three working days from the conclusion; to be confirmed against the law of Russia.
    static let russianConclusion = Duty(
        "ru-contract-concluded",
        rule: "R-RU-001-P",
        owner: .document,
        afterCase: .ends,
        within: .workingDays(3),
        calendar: .ru,
        reminders: [48, 24],
        "See that the employer in Russia tells the Interior Ministry of the employment contract "
            + "within three working days, and record the receipt: homeward filing submit."
    )
    /// Three working days from the end; to be confirmed against the law of Russia.
    static let russianEnd = Duty(
        "ru-contract-ended",
        rule: "R-RU-001-P",
        owner: .document,
        afterCase: .stays("The host gives the notice of the end after the worker has left."),
        within: .workingDays(3),
        calendar: .ru,
        reminders: [48, 24],
        "See that the employer in Russia tells the Interior Ministry that the employment contract has "
            + "ended within three working days, and record the receipt: homeward filing submit."
    )
    /// Fourteen days from the event (Japan, Immigration Control Act Art. 19-18).
    static let japaneseConclusion = Duty(
        "jp-ssw-contract-concluded",
        rule: "R-JP-001",
        owner: .document,
        afterCase: .ends,
        within: .calendarDays(14),
        reminders: [7 * 24, 24],
        "See that the host in Japan tells the Immigration Services Agency of the new or changed "
            + "contract of the skilled worker within 14 days, and record the receipt: homeward filing "
            + "submit."
    )
    /// Fourteen days from the end (Japan, Immigration Control Act Art. 19-18).
    static let japaneseEnd = Duty(
        "jp-ssw-contract-ended",
        rule: "R-JP-001",
        owner: .document,
        afterCase: .stays("The host gives the notice of the end after the worker has left."),
        within: .calendarDays(14),
        reminders: [7 * 24, 24],
        "See that the host in Japan tells the Immigration Services Agency that the skilled worker's "
            + "contract has ended within 14 days, and record the receipt: homeward filing submit."
    )
    /// Fifteen days from the end, as the employer comes to know of it; counted from the end itself.
    static let koreanEnd = Duty(
        "kr-contract-ended",
        rule: "R-KR-007",
        owner: .document,
        afterCase: .stays("The employer gives the notice of the end after the worker has left."),
        within: .calendarDays(15),
        reminders: [7 * 24, 24],
        "See that the employer in Korea tells the employment centre and the immigration office that the "
            + "worker's contract has ended within 15 days, and record the receipt: homeward filing submit."
    )
}
