import Casework
import Postgres

extension WriteTransaction {
    /// Refuses to let go of a case while its worker is abroad, or a right or a way home is open.
    ///
    /// The tables belong to rooms above, so they are asked in plain SQL.
    borrowing func demandNothingOpen(in file: ID<CaseFile>) throws {
        let open = try value(
            """
            SELECT string_agg(what, '; ') FROM (
                SELECT 'a deployment is ' || state AS what FROM deployment
                WHERE case_file_id = \(file) AND (state NOT IN ('ended', 'cancelled') OR next_check_in IS NOT NULL)
                UNION ALL
                SELECT 'a rights case is ' || state FROM rights_case
                WHERE case_file_id = \(file) AND state <> 'closed'
                UNION ALL
                SELECT 'a repatriation is ' || state FROM repatriation
                WHERE case_file_id = \(file) AND state NOT IN ('closed', 'cancelled')
            ) AS found
            """,
            as: String.self
        )
        guard let open else { return }
        throw CommonRefusal.wrongState.refusal(
            "The case \(file) cannot be let go of: \(open). End, cancel or close these first."
        )
    }
}
