import Core
import Employers
import Model
import Postgres

/// What the destination wants to hear of an employment contract: the host tells it, and the agency sees
/// that it does. No step of the system ends these clocks but a new contract that of a specialist.
enum HostNotice {
    /// Three working days from the conclusion; to be confirmed against the law of Russia.
    static let russianConclusion = Duty(
        "ru-contract-concluded",
        rule: "R-RU-001-P",
        owner: .document,
        afterCase: .ends,
        within: .workingDays(3),
        calendar: .ru,
        reminders: [48, 24],
        byHand: true,
        "See that the employer in Russia tells the Interior Ministry of the employment contract "
            + "within three working days, and keep the receipt."
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
        byHand: true,
        "See that the employer in Russia tells the Interior Ministry that the employment contract has "
            + "ended within three working days, and keep the receipt."
    )
    /// A highly qualified specialist has thirty working days to find a new contract, then thirty days to
    /// leave; to be confirmed.
    static let specialistAnew = Duty(
        "ru-hqs-new-contract",
        rule: "R-RU-002-P",
        owner: .welfare,
        afterCase: .ends,
        within: .workingDays(30),
        calendar: .ru,
        reminders: [14 * 24, 7 * 24, 24],
        byHand: true,
        "The specialist's contract in Russia has ended: help to a new one within thirty working days, "
            + "or see the worker home in the thirty days after."
    )
    /// Fourteen days from the event (Japan, Immigration Control Act Art. 19-18).
    static let skilledWorkerContract = Duty(
        "jp-ssw-contract-concluded",
        rule: "R-JP-001",
        owner: .document,
        afterCase: .ends,
        within: .calendarDays(14),
        reminders: [7 * 24, 24],
        byHand: true,
        "See that the host in Japan tells the Immigration Services Agency of the new or changed "
            + "contract of the skilled worker within 14 days, and keep the receipt."
    )
    /// Fourteen days from the end (Japan, Immigration Control Act Art. 19-18).
    static let skilledWorkerEnd = Duty(
        "jp-ssw-contract-ended",
        rule: "R-JP-001",
        owner: .document,
        afterCase: .stays("The host gives the notice of the end after the worker has left."),
        within: .calendarDays(14),
        reminders: [7 * 24, 24],
        byHand: true,
        "See that the host in Japan tells the Immigration Services Agency that the skilled worker's "
            + "contract has ended within 14 days, and keep the receipt."
    )

    static let all = [
        russianConclusion, russianEnd, specialistAnew, skilledWorkerContract, skilledWorkerEnd,
    ]
}

extension ContractRow {
    /// Opens what the destination wants to hear once an employment contract is signed by both.
    func openNoticeOfConclusion(
        on day: CalendarDate,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws {
        guard record.kind == .employment, let caseFile = record.caseFile else { return }
        let parties = try tx.known(caseFile)
        try tx.settle(HostNotice.specialistAnew, of: caseFile, with: context)
        var notices: [(Duty, TaskPlace)] = []
        // Other words between the same two are no conclusion.
        if parties.destination == .ru, record.supersedes == nil {
            notices.append((HostNotice.russianConclusion, record.place))
        }
        if try parties.isSkilledWorkerInJapan(in: tx) {
            notices.append((HostNotice.skilledWorkerContract, record.place))
        }
        try tx.open(notices, at: parties.site, from: day, with: context)
    }

    /// Opens what the destination wants to hear once an employment contract has ended.
    func openNoticeOfEnd(
        on day: CalendarDate,
        because reason: ContractEnding?,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws {
        guard record.kind == .employment, let caseFile = record.caseFile else { return }
        let parties = try tx.known(caseFile)
        var notices: [(Duty, TaskPlace)] = []
        if parties.destination == .ru { notices.append((HostNotice.russianEnd, record.place)) }
        if parties.programme.text == "RU-HQS", reason != .death, try parties.hasLeft(in: tx) {
            let ofCase = TaskPlace(caseFile, about: record.person, in: caseFile)
            notices.append((HostNotice.specialistAnew, ofCase))
        }
        if try parties.isSkilledWorkerInJapan(in: tx) {
            notices.append((HostNotice.skilledWorkerEnd, record.place))
        }
        try tx.open(notices, at: parties.site, from: day, with: context)
    }
}

extension WriteTransaction {
    /// Most destinations want to hear nothing, and then no clock is read.
    fileprivate mutating func open(
        _ notices: [(duty: Duty, place: TaskPlace)],
        at site: ID<Site>,
        from day: CalendarDate,
        with context: ActionContext
    ) throws {
        guard !notices.isEmpty else { return }
        let zone = try zone(of: site)
        for notice in notices {
            try open(notice.duty, of: notice.place, from: .date(day), in: zone, with: context)
        }
    }
}

extension CaseFile.Record {
    /// Before the entry there is no status in Japan of which anything could be told.
    fileprivate func isSkilledWorkerInJapan(in tx: borrowing WriteTransaction) throws -> Bool {
        try programme.text.hasPrefix("JP-SSW-") && hasLeft(in: tx)
    }

    /// Whether the worker has set out.
    fileprivate func hasLeft(in tx: borrowing WriteTransaction) throws -> Bool {
        try tx.value(
            "SELECT 1 FROM departure WHERE case_id = \(id) LIMIT 1",
            as: Int.self
        ) != nil
    }
}
