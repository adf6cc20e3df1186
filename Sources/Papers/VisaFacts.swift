import Casework
import Postgres

/// Where a case goes, and the visas issued for it there.
struct VisaFacts: CaseFacts {
    let destination: Country?
    let programme: String
    let visas: [Issued]

    /// One visa that stands.
    struct Issued: Sendable {
        let wording: String
        let from: CalendarDate
        let until: CalendarDate

        /// What a sentence says of it.
        var words: String { "\(wording), \(from) to \(until)" }
    }

    static func gather(
        for id: ID<CaseFile>,
        in tx: borrowing some Queryable & ~Copyable
    ) throws -> VisaFacts {
        let rows: [CaseVisa] = try tx.rows(
            """
            SELECT f.destination, f.programme, v.class_code, v.valid_from, v.valid_until
            FROM case_file f
            LEFT JOIN visa v ON v.agency_id = f.agency_id AND v.case_file_id = f.id
                AND v.country = f.destination AND v.state = 'issued'
            WHERE f.id = \(id) ORDER BY v.valid_from, v.id
            """
        )
        return VisaFacts(
            destination: rows.first?.destination,
            programme: rows.first?.programme ?? "",
            visas: rows.compactMap(\.visa)
        )
    }
}

/// One line of the case joined with its visas; without a visa where there is none.
private struct CaseVisa: RowDecodable {
    let destination: Country
    let programme: String
    let visa: VisaFacts.Issued?

    init(row: borrowing Row) throws(RowError) {
        destination = try row["destination"]
        programme = try row["programme"]
        let wording: String? = try row["class_code"]
        guard let wording else {
            visa = nil
            return
        }
        visa = VisaFacts.Issued(
            wording: wording,
            from: try row["valid_from"],
            until: try row["valid_until"]
        )
    }
}
