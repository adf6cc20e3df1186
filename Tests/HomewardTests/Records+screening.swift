import Core
import Employers
import Foundation
import Model
import Postgres
import Screening
import TestKit

extension Records {
    /// A list with one entry, a check against it, and what is on record of the 1718 Committee.
    mutating func plantScreening(_ person: ID<Person>, _ employer: ID<Employer>) async throws {
        let day: CalendarDate = .day(2026, 11, 1)
        let digest = [UInt8](repeating: 7, count: 32)
        let list: ID<SanctionsList> = try await plant(
            [
                "publisher": "un", "format": "un-xml", "edition": "1", "sha256": digest,
                "dated": day, "entries_sha256": digest, "made_by": UUID(), "state": "superseded",
            ])
        let _: ID<SanctionCheck> = try await plant(
            [
                "subject_kind": "person", "subject_id": person, "person_id": person,
                "list_ids": [list.uuid], "screened_at": office.clock.now, "hits": "[]",
                "state": "clear",
            ])
        let _: ID<CommitteeApproval> = try await plant(
            [
                "reference": "S/AC.49/1", "decided_on": day,
                "valid_until": CalendarDate.day(2027, 11, 1), "purpose": "Work",
                "family_name": "KIM", "birth_date": day, "made_by": UUID(), "state": "recorded",
            ])
        let _: ID<DprkReview> = try await plant(
            [
                "employer_id": employer, "has_partner": false, "has_crew": false,
                "checked_on": day, "source": "Visit", "made_by": UUID(), "state": "free",
            ])
        try await lay(list, person)
    }

    /// Entries and the queue are no case tables: they are written beside the list that seals them.
    private mutating func lay(_ list: ID<SanctionsList>, _ person: ID<Person>) async throws {
        let entry = ID<SanctionsEntry>(UUID())
        try await office.asOwner(
            """
            SET homeward.agency = '\(office.anyone.agency.uuid)';
            SET homeward.now = '\(office.clock.now)';
            INSERT INTO sanctions_entry (id, list_id, place, reference, kind, name, record)
            VALUES ('\(entry.uuid)', '\(list.uuid)', 1, 'KPi.1', 'individual', 'X', '{}');
            INSERT INTO screening_due (id, subject_kind, list_id, due_at)
            VALUES ('\(person.uuid)', 'person', '\(list.uuid)', '2026-11-22T00:00:00Z');
            """
        )
        note(entry)
        note(ID<ScreeningDue>(person.uuid))
    }
}
