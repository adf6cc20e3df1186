import Core
import Foundation
import Model
import Postgres

/// Reads whom a list is compared with.
///
/// What is read here is all that screening knows: names, birth date, nationality, blind indexes.
enum Subjects {
    /// Subjects of every kind by their own ids: an owner's, never its employer's.
    static func all(
        _ ids: [SubjectKind: [UUID]],
        in tx: borrowing some Queryable & ~Copyable
    ) throws -> [Subject] {
        var subjects: [Subject] = []
        for kind in SubjectKind.allCases {
            guard let ids = ids[kind] else { continue }
            switch kind {
            case .person: subjects += try persons(ids, in: tx)
            case .employer: subjects += try employers(ids, in: tx)
            case .owner: subjects += try owners(ids, in: tx)
            case .subAgent: subjects += try subAgents(ids, in: tx)
            case .body: subjects += try bodies(ids, in: tx)
            }
        }
        return subjects
    }

    /// Persons by their ids.
    static func persons(
        _ ids: [UUID],
        in tx: borrowing some Queryable & ~Copyable
    ) throws -> [Subject] {
        try tx.rows(
            """
            SELECT 'person' AS kind, id, NULL::uuid AS employer_id, native_name AS name,
                latin_name AS other_name, birth_date, nationality, documents
            FROM person_identity WHERE id = ANY (\(ids)::uuid[])
            """
        )
    }

    /// Employers by their ids.
    static func employers(
        _ ids: [UUID],
        in tx: borrowing some Queryable & ~Copyable
    ) throws -> [Subject] {
        try tx.rows(
            """
            SELECT 'employer' AS kind, id, id AS employer_id, name, \(furtherNames) AS other_name,
                NULL::date AS birth_date, country AS nationality,
                \(openNumber) AS documents
            FROM employer_known WHERE id = ANY (\(ids)::uuid[])
            """
        )
    }

    /// Owners by their ids or by their employer's.
    static func owners(
        _ ids: [UUID],
        in tx: borrowing some Queryable & ~Copyable
    ) throws -> [Subject] {
        try tx.rows(
            """
            SELECT 'owner' AS kind, id, employer_id, name,
                concat_ws(E'\\n', native_name, array_to_string(other_names, E'\\n')) AS other_name,
                birth_date, nationality, '' AS documents
            FROM owner_known
            WHERE (id = ANY (\(ids)::uuid[]) OR employer_id = ANY (\(ids)::uuid[]))
                AND state = 'current'
            """
        )
    }

    /// Sub-agents by their ids; nobody asks for their birth date or nationality.
    static func subAgents(
        _ ids: [UUID],
        in tx: borrowing some Queryable & ~Copyable
    ) throws -> [Subject] {
        try tx.rows(
            """
            SELECT 'sub_agent' AS kind, id, NULL::uuid AS employer_id, name,
                \(furtherNames) AS other_name, NULL::date AS birth_date, NULL AS nationality,
                '' AS documents
            FROM sub_agent_known WHERE id = ANY (\(ids)::uuid[])
            """
        )
    }

    /// Every name but the first, one a line.
    private static let furtherNames: SQL =
        "concat_ws(E'\\n', latin_name, array_to_string(other_names, E'\\n'))"

    /// The number in a company's register as a document, by ``ScreenedSubject/openNumber(_:)``.
    private static let openNumber: SQL = """
        coalesce('number ' || upper(regexp_replace(registration_number, '[^A-Za-z0-9]', '', 'g'))
            || ':' || country, '')
        """

    /// Bodies of the directory by their ids.
    static func bodies(
        _ ids: [UUID],
        in tx: borrowing some Queryable & ~Copyable
    ) throws -> [Subject] {
        try tx.rows(
            """
            SELECT 'body' AS kind, id, NULL::uuid AS employer_id, name,
                \(furtherNames) AS other_name, NULL::date AS birth_date,
                country AS nationality, \(openNumber) AS documents
            FROM body_known WHERE id = ANY (\(ids)::uuid[])
            """
        )
    }
}

/// A subject with the employer that it belongs to.
struct Subject: RowDecodable {
    let screened: ScreenedSubject
    let employer: UUID?

    init(row: borrowing Row) throws(RowError) {
        let kind: SubjectKind = try row["kind"]
        let name: String = try row["name"]
        let other: String? = try row["other_name"]
        let documents: String = try row["documents"]
        employer = try row["employer_id"]
        screened = ScreenedSubject(
            kind,
            try row["id"],
            // One a line, where there are several.
            names: [name] + (other ?? "").split(separator: "\n").map(String.init),
            birthDate: try row["birth_date"],
            nationality: try row["nationality"],
            documents: Self.documents(documents)
        )
    }

    /// `index:CHN`, one after another with commas between: the issuer as the passport's zone prints it, or a
    /// country's own two letters.
    private static func documents(_ text: String) -> [String: String] {
        var documents: [String: String] = [:]
        for document in text.split(separator: ",") {
            let parts = document.split(separator: ":", omittingEmptySubsequences: false)
            let issuer = parts.count > 1 ? Self.issuer(String(parts[1])) : ""
            // One number of two states is compared with any.
            documents[String(parts[0])] =
                documents[String(parts[0])].map { $0 == issuer ? $0 : "" }
                ?? issuer
        }
        return documents
    }

    /// ISO 3166-1 alpha-2 for a code of ICAO 9303-3, section 5; empty for those that are no country.
    private static func issuer(_ code: String) -> String {
        switch code {
        case "D": "DE"
        case "GBD", "GBN", "GBO", "GBP", "GBS": "GB"
        case "RKS": "XK"
        default: (Country(alpha3: code) ?? Country(code))?.alpha2 ?? ""
        }
    }
}
