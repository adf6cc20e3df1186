import Core
import Employers
import Filings
import Model
import Postgres

/// What the end of an employment contract sets going for the worker in the country itself.
enum HostNotice {
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
        // Other words between the same two are no conclusion.
        if parties.destination == .ru, record.supersedes == nil {
            try tell(.russianConclusion, at: parties.site, on: day, in: &tx, with: context)
        }
        if try parties.isSkilledWorkerInJapan(in: tx) {
            try tell(.japaneseConclusion, at: parties.site, on: day, in: &tx, with: context)
        }
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
        if parties.destination == .ru {
            try tell(.russianEnd, at: parties.site, on: day, in: &tx, with: context)
        }
        if parties.programme.text == "RU-HQS", reason != .death, try parties.hasLeft(in: tx) {
            try tx.open(
                HostNotice.specialistAnew,
                of: TaskPlace(caseFile, about: record.person, in: caseFile),
                from: .date(day),
                in: tx.zone(of: parties.site),
                with: context
            )
        }
        if try parties.isSkilledWorkerInJapan(in: tx) {
            try tell(.japaneseEnd, at: parties.site, on: day, in: &tx, with: context)
        }
        if parties.programme.text == "KR-EPS", try parties.hasLeft(in: tx) {
            try tell(.koreanEnd, at: parties.site, on: day, in: &tx, with: context)
        }
    }

    /// The host tells its authority by the clock of the site, and the agency sees that it does.
    private func tell(
        _ kind: FilingKind,
        at site: ID<Site>,
        on day: CalendarDate,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws {
        try tx.openFiling(
            kind,
            of: .contract(record),
            from: day,
            in: tx.zone(of: site),
            with: context
        )
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
