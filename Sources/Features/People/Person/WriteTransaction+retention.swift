import Core
import Foundation
import Model
import Postgres

extension WriteTransaction {
    /// Starts the clock at whose end it is decided what is deleted of a person; one that runs goes on.
    package mutating func startRetention(of person: ID<Person>, with context: ActionContext) throws
    {
        try open(
            PersonDuty.retaining,
            of: TaskPlace(person, about: person),
            from: .date(context.today),
            with: context
        )
    }

    /// Stops that clock for an applicant, unless a consent to processing still stands withdrawn.
    mutating func stopRetention(of person: ID<Person>, with context: ActionContext) throws {
        let withdrawn = try value(
            """
            SELECT 1 FROM consent c
            WHERE c.person_id = \(person) AND c.state = 'withdrawn'
                AND c.purpose = ANY (\(ConsentPurpose.allCases.filter(\.isProcessing))::text[])
                AND NOT EXISTS (SELECT FROM consent g WHERE g.agency_id = c.agency_id
                    AND g.person_id = c.person_id AND g.purpose = c.purpose AND g.state = 'given')
            LIMIT 1
            """,
            as: Int.self
        )
        guard withdrawn == nil else { return }
        try drop(PersonDuty.retaining, of: person, with: context)
    }
}

extension Queryable where Self: ~Copyable {
    /// Since when the clock of a person's retention runs; nil where it does not.
    borrowing func retentionBegan(of person: ID<Person>) throws -> CalendarDate? {
        try value(
            """
            SELECT (opened_at AT TIME ZONE \(ActionContext.zone.identifier))::date FROM task_open
            WHERE subject_id = \(person) AND duty = \(PersonDuty.retaining.word)
            """,
            as: CalendarDate.self
        )
    }
}
