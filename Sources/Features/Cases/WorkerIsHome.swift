import Core
import Postgres

extension WriteTransaction {
    /// Refuses to let go of a case while its worker is abroad or on the way home: nobody is lost.
    ///
    /// Whoever has not left may give up at any time. The deployment that was planned is cancelled by its own
    /// feature in the next round of the system, and no step of it passes meanwhile.
    borrowing func requireHome(in file: ID<CaseFile>) throws {
        guard let open = try words(of: away(in: file)) else { return }
        throw CommonRefusal.wrongState.refusal(
            "The case \(file) cannot be let go of: \(open). The worker comes home first: homeward "
                + "deployment end, homeward repatriation open, homeward repatriation close."
        )
    }

    /// Refuses to close a case that nobody left in, or of which something is still open.
    borrowing func requireDone(in file: ID<CaseFile>) throws {
        let departed = try value(
            "SELECT 1 FROM departure WHERE case_id = \(file) LIMIT 1",
            as: Int.self
        )
        guard departed != nil else {
            throw CommonRefusal.wrongState.refusal(
                "Nobody has left in the case \(file): it is not done, it is given up. Withdraw it, "
                    + "and what the worker paid goes back: homeward case withdraw \(file)."
            )
        }
        let left: SQL = """
            SELECT 'a deployment is ' || state FROM deployment_known
            WHERE case_id = \(file) AND is_waiting
            UNION ALL
            SELECT 'a rights case is ' || state FROM rights_case_open
            WHERE case_id = \(file)
            """
        guard let open = try words(of: "\(away(in: file)) UNION ALL \(left)") else { return }
        throw CommonRefusal.wrongState.refusal(
            "The case \(file) cannot be closed: \(open). End, cancel or close these first."
        )
    }

    /// What keeps a worker abroad, as rows of one column.
    private borrowing func away(in file: ID<CaseFile>) -> SQL {
        """
        SELECT 'a deployment is ' || state || CASE WHEN state = 'ended'
            THEN ' and its worker is asked on' ELSE '' END AS what FROM deployment_known
        WHERE case_id = \(file) AND (is_abroad OR next_check_in IS NOT NULL)
        UNION ALL
        SELECT 'a repatriation is ' || state FROM way_home
        WHERE case_id = \(file) AND is_open
        """
    }

    private borrowing func words(of what: SQL) throws -> String? {
        try value("SELECT string_agg(what, '; ') FROM (\(what)) AS found", as: String.self)
    }
}
