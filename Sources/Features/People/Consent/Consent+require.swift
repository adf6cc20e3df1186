import Core
import Model
import Postgres

extension Queryable where Self: ~Copyable {
    /// Refuses what needs a person's consent to a purpose without a recipient, where there is none.
    borrowing func requireConsent(
        _ purpose: ConsentPurpose,
        of person: ID<Person>,
        otherwise: String
    ) throws {
        let held = try value(
            """
            SELECT 1 FROM consent
            WHERE person_id = \(person) AND purpose = \(purpose) AND state = 'given' LIMIT 1
            """,
            as: Int.self
        )
        guard held == nil else { return }
        throw PersonRefusal.consentMissing.refusal(
            "\(person) has not consented to \(purpose.rawValue): \(otherwise)"
        )
    }
}
