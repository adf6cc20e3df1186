import Core
import Model
import Postgres

extension WriteTransaction {
    /// Sets a valid passport aside that a corrected record no longer agrees with.
    ///
    /// The gates then ask for the verification anew, against this passport or another one.
    mutating func setAsidePassport(
        of person: Person.Record,
        with context: ActionContext
    ) throws -> Bool {
        let valid = try records(
            of: Passport.self,
            "person_id = \(person.id) AND state = 'valid'"
        ).first
        guard let valid else { return false }
        let lines = try context.unsealed(
            valid.zoneSealed,
            of: person.id,
            for: SealedPlace.passportZone,
            in: self
        )
        .split(separator: "\n")
        let reading = PassportReading(
            line1: try ShortText(parsing: String(lines.first ?? "")),
            line2: try ShortText(parsing: String(lines.last ?? "")),
            day: context.today
        )
        if let zone = reading.zone,
            PassportAgrees.differences(between: zone, and: .init(person)).isEmpty
        {
            return false
        }
        try update(valid, [.state(PassportState.superseded)])
        return true
    }
}
