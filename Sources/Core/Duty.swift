import Foundation
import Postgres

/// Something that must be done until a moment: what starts it is an action, what ends it another.
///
/// Each feature lists its duties once; the diary, the reminders and the documents come from the list.
package struct Duty: Sendable {
    /// The stable word: `contract-filing`.
    package let word: String
    /// What is to be done, in one sentence for the owner.
    package let title: String
    /// The rule that demands it.
    package let rule: String
    /// The role that owns it.
    package let owner: DutyOwner
    /// What becomes of its open task when the case that the task belongs to has ended.
    package let afterCase: AfterCase
    /// How long it has from what starts it; nil when the moment is computed by the feature.
    package let deadline: Deadline?
    /// The threshold that sets the length, of which `deadline` is what ships; nil where the length is fixed.
    package private(set) var threshold: ThresholdCode?
    /// Whose working days count, where the length counts any.
    package let calendar: Country
    /// Hours before the due moment at which the owner is reminded; at the moment itself always.
    package let reminders: [Int]
    /// Whether the owner finishes it by hand, with a word on how: no step of the system ends it.
    package let isByHand: Bool

    /// A duty of a feature.
    package init(
        _ word: String,
        rule: String,
        owner: DutyOwner,
        afterCase: AfterCase,
        within deadline: Deadline? = nil,
        calendar: Country = .cn,
        reminders: [Int] = [72, 24],
        byHand: Bool = false,
        _ title: String
    ) {
        self.word = word
        self.title = title
        self.rule = rule
        self.owner = owner
        self.afterCase = afterCase
        self.deadline = deadline
        self.calendar = calendar
        self.reminders = reminders
        isByHand = byHand
    }

    /// A duty of a feature whose length is a threshold of the agency, as of the day on which the duty begins.
    package init(
        _ word: String,
        rule: String,
        owner: DutyOwner,
        afterCase: AfterCase,
        within threshold: ThresholdCode,
        reminders: [Int] = [72, 24],
        _ title: String
    ) {
        self.init(
            word,
            rule: rule,
            owner: owner,
            afterCase: afterCase,
            within: threshold.card.deadline(threshold.card.shipped),
            reminders: reminders,
            title
        )
        self.threshold = threshold
    }

    /// How long the duty has that begins on a day.
    fileprivate func deadline(
        from day: CalendarDate,
        in tx: borrowing some Queryable & ~Copyable
    ) throws -> Deadline? {
        guard let threshold else { return deadline }
        return try ThresholdEditions.of(threshold, in: tx).deadline(on: day)
    }
}

/// What becomes of a duty's open task when its case is closed or withdrawn.
package enum AfterCase: Hashable, Sendable {
    /// Its reason goes with the case: the task is dropped in the same step.
    case ends
    /// It outlives the case, for the reason stated, which the diary shows.
    case stays(String)
    /// Its tasks belong to no case.
    case noCase

    /// Why a task stays; nil where it ends with its case or has none.
    package var reason: String? {
        switch self {
        case .stays(let reason): reason
        case .ends, .noCase: nil
        }
    }
}

/// Who owns a duty: the roles of the agency, by the words that accounts use.
package enum DutyOwner: String, Choice {
    case director, recruiter, trainer, document, finance, compliance, welfare, manager, medical
}

/// What a task hangs on.
package struct TaskPlace: Sendable {
    let subject: AnyID
    let person: ID<Person>?
    let caseFile: ID<CaseFile>?

    /// The record that the duty is about, the person concerned and the case, where there are any.
    package init<N: Noun>(
        _ subject: ID<N>,
        about person: ID<Person>? = nil,
        in caseFile: ID<CaseFile>? = nil
    ) {
        self.subject = AnyID(subject)
        self.person = person
        self.caseFile = caseFile
    }
}

extension WriteTransaction {
    /// Opens the task of a duty whose length the law gives. An open one of the same subject stays as it is.
    ///
    /// Working days are those of the calendar that the agency has loaded for the duty's country; the last
    /// day ends by the clock of `zone`, that of the site for what falls due abroad.
    /// - Returns: When it falls due, with all that this was computed from.
    @discardableResult
    package mutating func open(
        _ duty: Duty,
        of place: TaskPlace,
        from start: Due.Start,
        in zone: TimeZone = ActionContext.zone,
        with context: ActionContext
    ) throws -> Due {
        let began =
            switch start {
            case .date(let day): day
            case .instant(let instant): instant.date(in: zone)
            }
        guard let deadline = try duty.deadline(from: began, in: self) else {
            throw ProgramFault("\(duty.word) has no length: open it with its due moment")
        }
        // Days of every kind, hours and months ask no calendar, so none is read for them.
        let calendar: WorkCalendar =
            if case .workingDays = deadline {
                try .loaded(for: duty.calendar, in: self)
            } else {
                .weekends
            }
        let due =
            switch start {
            case .date(let day): deadline.due(after: day, in: zone, calendar: calendar)
            case .instant(let instant): deadline.due(after: instant, in: zone, calendar: calendar)
            }
        try open(
            duty,
            of: place,
            dueAt: due.instant,
            on: due.date,
            zone: due.zone,
            because: due.basis,
            with: context
        )
        return due
    }

    /// Opens the task of a duty that falls due at the end of a day, by the clock of `zone`.
    package mutating func open(
        _ duty: Duty,
        of place: TaskPlace,
        by day: CalendarDate,
        because basis: String,
        in zone: TimeZone = ActionContext.zone,
        with context: ActionContext
    ) throws {
        let end = Instant(startOf: day.adding(days: 1), in: zone)
        try open(
            duty,
            of: place,
            dueAt: end,
            on: day,
            zone: zone.identifier,
            because: basis,
            with: context
        )
    }

    /// Settles the open task of a duty, if there is one.
    package mutating func settle<N: Noun>(
        _ duty: Duty,
        of subject: ID<N>,
        with context: ActionContext
    )
        throws
    {
        try finish(duty, of: subject.uuid, as: .done, with: context)
    }

    /// Drops the open task of a duty whose reason has gone.
    package mutating func drop<N: Noun>(
        _ duty: Duty,
        of subject: ID<N>,
        with context: ActionContext
    )
        throws
    {
        try finish(duty, of: subject.uuid, as: .void, with: context)
    }

    /// Drops every open task of a case that has ended, but those whose duty outlives it.
    ///
    /// - Parameters:
    ///   - caseFile: The case, which is closed or withdrawn in this transaction.
    ///   - context: Who ends it, and when.
    /// - Throws: The database's errors.
    package mutating func dropTasks(
        endingWith caseFile: ID<CaseFile>,
        with context: ActionContext
    ) throws {
        try write(
            DiaryTask.table,
            """
            UPDATE task SET state = \(TaskState.void), done_at = \(context.now),
                done_by = \(context.caller.staff), next_reminder_at = NULL
            WHERE case_id = \(caseFile) AND state = 'open' AND stays_because IS NULL
            """
        )
    }

    /// Lets the clock of a renewal run to the last day of a licence or guarantee; without one it stops.
    package mutating func reopen<N: Noun>(
        _ duty: Duty,
        of id: ID<N>,
        by day: CalendarDate?,
        because basis: String,
        with context: ActionContext
    ) throws {
        try drop(duty, of: id, with: context)
        guard let day else { return }
        try open(duty, of: TaskPlace(id), by: day, because: basis, with: context)
    }

    private mutating func open(
        _ duty: Duty,
        of place: TaskPlace,
        dueAt instant: Instant,
        on day: CalendarDate,
        zone: String,
        because basis: String,
        with context: ActionContext
    ) throws {
        guard duty.afterCase != .noCase || place.caseFile == nil else {
            throw ProgramFault("\(duty.word) is declared to be of no case, and is opened in one")
        }
        // A window that was over before the task began is no reminder any more.
        let windows = ReminderWindows.all(of: duty)
            .filter { instant.adding(hours: -$0) > context.now || $0 <= 0 }
        let task = Self.insertion(
            context.newID(DiaryTask.self),
            [
                Assignment("duty", duty.word), Assignment("rule_id", duty.rule),
                Assignment("title", duty.title),
                Assignment("subject_noun", place.subject.noun),
                Assignment("subject_id", place.subject.uuid),
                Assignment("subject", place.subject.description),
                Assignment("person_id", place.person),
                Assignment("case_id", place.caseFile), Assignment("owner_role", duty.owner),
                Assignment("due_at", instant),
                Assignment("due_on", day), Assignment("zone", zone), Assignment("basis", basis),
                Assignment("reminders", windows),
                Assignment("next_reminder_at", instant.adding(hours: -(windows.first ?? 0))),
                Assignment("by_hand", duty.isByHand),
                Assignment("stays_because", duty.afterCase.reason),
                Assignment("state", TaskState.open),
            ]
        )
        // The duty's open task, where there is one, stays as it is.
        try write(
            DiaryTask.table,
            """
            \(task) ON CONFLICT (agency_id, subject_id, duty) WHERE state = 'open' DO NOTHING
            """
        )
    }

    /// Takes an owner off the open tasks, which wait for anyone of the role again.
    ///
    /// - Parameter owner: Who is no owner any more.
    /// - Returns: How many tasks that were.
    /// - Throws: The database's errors.
    package mutating func freeTasks(of owner: ID<Staff>) throws -> Int {
        try write(
            "task",
            "UPDATE task SET owner_id = NULL WHERE owner_id = \(owner) AND state = 'open'"
        ).count
    }

    private mutating func finish(
        _ duty: Duty,
        of subject: UUID,
        as state: TaskState,
        with context: ActionContext
    ) throws {
        try write(
            DiaryTask.table,
            """
            UPDATE task SET state = \(state), done_at = \(context.now),
                done_by = \(context.caller.staff), next_reminder_at = NULL
            WHERE subject_id = \(subject) AND duty = \(duty.word) AND state = 'open'
            """
        )
    }
}
