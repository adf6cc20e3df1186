import Core
import Model
import Postgres

extension ApplicantFacts {
    /// Opens the resident number of a person, and looks for another who holds the same.
    mutating func readNumber(
        of person: Person.Record,
        in tx: borrowing some Queryable & ~Copyable,
        with context: ActionContext
    ) throws {
        guard let sealed = person.residentNumberSealed else { return }
        residentNumber = .text(
            try context.unsealed(
                sealed,
                of: person.id,
                for: SealedPlace.residentNumber,
                in: tx
            )
        )
        numberTwin = try tx.value(
            """
            SELECT id FROM person
            WHERE resident_number_index = \(person.residentNumberIndex) AND id <> \(person.id)
            """,
            as: ID<Person>.self
        )
    }

    /// What R-ID-001 finds of a number in hand; nil where there is none.
    func numberAgrees(on day: CalendarDate) -> Bool? {
        guard case .text = residentNumber else { return nil }
        guard case .passed = ResidentNumberAgrees.check(self, on: day) else { return false }
        return true
    }
}
