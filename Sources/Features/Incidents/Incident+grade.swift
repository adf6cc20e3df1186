import Core
import Foundation
import Model
import Postgres

extension Incident.Record {
    /// The dead, the injured, the missing and all who are concerned, as far as is known.
    var casualties: Casualties { Casualties(of: self) }

    /// When someone was told; nil while they were not.
    func toldAt(_ recipient: Recipient) -> Instant? {
        switch recipient {
        case .embassy: embassyToldAt
        case .authority: authorityToldAt
        }
    }

    /// The lowest grade that these numbers allow for an incident of this kind and day.
    func least(
        for numbers: Casualties,
        in tx: borrowing some Queryable & ~Copyable
    ) throws -> LeastGrade {
        try GradeThresholds.all(in: tx).least(for: numbers, in: kind, at: happenedAt)
    }
}
