import Core
import Model
import Postgres

extension WriteTransaction {
    /// Sets a valid passport aside that a corrected record no longer agrees with.
    ///
    /// The gates then ask for the verification anew, against this passport or another one.
    mutating func setAsidePassport(of person: PersonFacts, with context: ActionContext) throws
        -> Bool
    {
        let valid: ReadPassport? = try first(
            "SELECT id, zone_sealed FROM passport WHERE person_id = \(person.id) AND state = 'valid'"
        )
        guard let valid else { return false }
        let lines = try context.unsealed(
            valid.zone,
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
            PassportAgrees.differences(between: zone, and: person).isEmpty
        {
            return false
        }
        try update(valid.id, [.state(PassportState.superseded)])
        return true
    }
}

/// A passport with its lines, sealed.
private struct ReadPassport: RowDecodable {
    let id: ID<Passport>
    let zone: [UInt8]

    init(row: borrowing Row) throws(RowError) {
        id = try row["id"]
        zone = try row["zone_sealed"]
    }
}
