import Core
import Postgres

/// R-SAN-006: the system cannot screen by ethnicity, because it holds no such column.
package enum EthnicityNeverAnInput: CaseRule {
    /// The columns of the system that are named for ethnicity, as `schema.table.column`.
    package struct Facts: CaseFacts {
        let columns: [String]

        /// Asks the catalogue; the case itself does not matter.
        package static func gather(
            for id: ID<CaseFile>,
            in tx: borrowing some Queryable & ~Copyable
        ) throws -> Facts { try gather(in: tx) }

        static func gather(in tx: borrowing some Queryable & ~Copyable) throws -> Facts {
            let columns = try tx.value(
                """
                SELECT array_agg(format('%s.%s.%s', n.nspname, t.relname, a.attname)
                    ORDER BY n.nspname, t.relname, a.attname)
                FROM pg_attribute a JOIN pg_class t ON t.oid = a.attrelid
                JOIN pg_namespace n ON n.oid = t.relnamespace
                WHERE t.relkind IN ('r', 'p', 'v', 'm') AND a.attnum > 0 AND NOT a.attisdropped
                    AND n.nspname NOT IN ('pg_catalog', 'information_schema', 'pg_toast')
                    AND a.attname::text ~* '(ethnic|minzu|民族)'
                """,
                as: [String].self
            )
            return Facts(columns: columns ?? [])
        }
    }

    package static let card = RuleCard(
        "R-SAN-006",
        .blocks,
        source: "Decree 620; agency policy",
        force: .adoption,
        english:
            "Ethnicity is never an input: no record holds it, so that no screening can use it.",
        chinese: "民族成分不作为任何审查依据，系统不予记录。",
        toConfirm: true
    )

    package static func check(_ facts: Facts, on day: CalendarDate) -> Verdict {
        facts.columns.isEmpty
            ? .passed("No column of the database is named for ethnicity.")
            : .failed(
                "These columns hold ethnicity: \(facts.columns.joined(separator: ", ")).",
                remedy: "Let the operator remove the columns with a migration."
            )
    }
}
