import Core
import Foundation
import Model
import Postgres

extension WriteTransaction {
    /// Opens what an authority must be told of a record, with the clock that the law gives its kind.
    ///
    /// - Parameters:
    ///   - kind: What is told; of one record once.
    ///   - subject: The record that it tells of, written before.
    ///   - day: The day of what is told; the clock runs from it.
    ///   - zone: Where the last day ends.
    ///   - context: Who opens it, and when.
    /// - Returns: When it falls due, with all that this was computed from.
    /// - Throws: The database's errors.
    @discardableResult
    package mutating func openFiling(
        _ kind: FilingKind,
        of subject: FilingSubject,
        from day: CalendarDate,
        in zone: TimeZone = ActionContext.zone,
        with context: ActionContext
    ) throws -> Due {
        let terms = kind.terms
        guard let duty = terms.duty else {
            throw ProgramFault("\(kind.rawValue) has no clock: await it without one")
        }
        let id = context.newID(Filing.self)
        let place = subject.place(id)
        let due = try open(duty, of: place, from: .date(day), in: zone, with: context)
        if let alarm = terms.alarm {
            try open(alarm, of: place, from: .date(day), in: zone, with: context)
        }
        let clock: [Assignment<Filing>] = [
            .dueOn(due.date), .dueAt(due.instant), .dueBasis(due.basis),
        ]
        try insert(id, kind, subject, of: day, clock)
        return due
    }

    /// The same with a last day that the record itself gives.
    package mutating func openFiling(
        _ kind: FilingKind,
        of subject: FilingSubject,
        from day: CalendarDate,
        by last: CalendarDate,
        because basis: String,
        with context: ActionContext
    ) throws {
        guard let duty = kind.terms.duty else {
            throw ProgramFault("\(kind.rawValue) has no clock: await it without one")
        }
        let id = context.newID(Filing.self)
        try open(duty, of: subject.place(id), by: last, because: basis, with: context)
        let end = Instant(startOf: last.adding(days: 1), in: ActionContext.zone)
        try insert(
            id,
            kind,
            subject,
            of: day,
            [.dueOn(last), .dueAt(end), .dueBasis(basis)]
        )
    }

    /// The same without a clock: a later step asks for it. One that is awaited already stays as it is.
    package mutating func awaitFiling(
        _ kind: FilingKind,
        of subject: FilingSubject,
        from day: CalendarDate,
        with context: ActionContext
    ) throws {
        let known = try value(
            """
            SELECT 1 FROM filing
            WHERE \(raw: subject.column) = \(subject.uuid) AND kind = \(kind) AND state <> 'void'
            """,
            as: Int.self
        )
        guard known == nil else { return }
        try insert(context.newID(Filing.self), kind, subject, of: day)
    }

    /// Gives up what is still to be told of a record, whose reason has gone; what the authority has stays.
    package mutating func voidFilings(
        _ kind: FilingKind,
        of subject: FilingSubject,
        because reason: LongText,
        with context: ActionContext
    ) throws {
        let waiting = try records(
            of: Filing.self,
            """
            \(raw: subject.column) = \(subject.uuid) AND kind = \(kind)
                AND state IN ('due', 'prepared', 'returned') FOR NO KEY UPDATE
            """
        )
        for filing in waiting { try void(filing, because: reason, with: context) }
    }

    /// Voids one filing and lets its clocks go.
    mutating func void(
        _ filing: Filing.Record,
        because reason: LongText,
        with context: ActionContext
    ) throws {
        try update(filing, [.state(filing.state.after("void")), .voidReason(reason)])
        for duty in filing.kind.duties { try drop(duty, of: filing.id, with: context) }
    }

    private mutating func insert(
        _ id: ID<Filing>,
        _ kind: FilingKind,
        _ subject: FilingSubject,
        of day: CalendarDate,
        _ clock: [Assignment<Filing>] = []
    ) throws {
        try insert(
            id,
            [
                .kind(kind), .recipient(kind.terms.recipient),
                Assignment(subject.column, subject.uuid), .caseFile(subject.parties.caseFile),
                .person(subject.parties.person), .happenedOn(day), .state(.due),
            ] + clock
        )
    }
}

extension FilingSubject {
    /// Where the clocks of a filing hang.
    fileprivate func place(_ id: ID<Filing>) -> TaskPlace {
        TaskPlace(id, about: parties.person, in: parties.caseFile)
    }
}
