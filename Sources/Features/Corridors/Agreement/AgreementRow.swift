import Core
import Foundation
import Model
import Postgres

/// An agreement as its actions, and the rules on corridors that rest on it, read it.
struct AgreementRow: Sendable, Codable {
    /// The id as the database holds it, and the JSON beside a corridor's row.
    let uuid: UUID
    let kind: AgreementKind
    let form: AgreementForm
    let parties: [Country]
    let title: ShortText
    let reference: ShortText
    let signedOn: CalendarDate
    let inForceFrom: CalendarDate?
    let expiresOn: CalendarDate?
    let endedOn: CalendarDate?
    let edition: Int
    let madeBy: UUID
    let state: AgreementState

    /// The id.
    var id: ID<Agreement> { ID(uuid) }

    /// The agreement in a sentence.
    var words: String { "\(title) (\(reference), \(id))" }

    /// The last day on which it is in force; nil where none is stated.
    var lastDay: CalendarDate? { [expiresOn, endedOn].compactMap(\.self).min() }

    /// Why it does not count on a day; nil where it is in force.
    func obstacle(on day: CalendarDate) -> String? {
        guard let inForceFrom else { return "is \(state.words), not in force" }
        if day < inForceFrom { return "is in force from \(inForceFrom) on; the day is \(day)" }
        if let lastDay, day > lastDay {
            return "was in force until \(lastDay); the day is \(day)"
        }
        return nil
    }

    /// What would make it count.
    var remedy: String {
        switch state {
        case .drafted:
            "Once it is in force, a second person records it: homeward agreement bring-into-force \(id)."
        case .inForce:
            "Where it was prolonged, a second person records it: homeward agreement set-end \(id)."
        case .expired, .terminated:
            "Record the one that has taken its place: homeward agreement record; a second person brings "
                + "it into force: homeward agreement bring-into-force."
        }
    }

    /// The agreement, or a refusal where there is none.
    static func find(
        _ id: ID<Agreement>,
        in tx: borrowing some Queryable & ~Copyable
    ) throws -> AgreementRow {
        guard let row: AgreementRow = try tx.first("\(selection) WHERE a.id = \(id)") else {
            throw CommonRefusal.reference.refusal("No agreement is \(id).")
        }
        return row
    }

    private static let selection: SQL = """
        SELECT a.id, a.kind, a.form, a.parties, a.title, a.reference, a.signed_on, a.in_force_from,
            a.expires_on, a.ended_on, a.edition, a.made_by, a.state
        FROM agreement a
        """
}

extension AgreementRow: RowDecodable {
    init(row: borrowing Row) throws(RowError) {
        uuid = try row["id"]
        kind = try row["kind"]
        form = try row["form"]
        parties = try row["parties"]
        title = try row["title"]
        reference = try row["reference"]
        signedOn = try row["signed_on"]
        inForceFrom = try row["in_force_from"]
        expiresOn = try row["expires_on"]
        endedOn = try row["ended_on"]
        edition = try row["edition"]
        madeBy = try row["made_by"]
        state = try row["state"]
    }
}
