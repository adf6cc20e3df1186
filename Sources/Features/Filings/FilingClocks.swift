import Core
import Model
import Postgres

/// What of a case must be told to authorities, with the days of it; what was void is left out.
package struct FilingClocks: CaseFacts {
    /// The filings in the order in which they were opened.
    package let filings: [KnownFiling]

    /// Facts of some filings.
    package init(_ filings: [KnownFiling]) { self.filings = filings }

    /// Reads them.
    package static func gather(
        for id: ID<CaseFile>,
        in tx: borrowing some Queryable & ~Copyable
    ) throws -> FilingClocks {
        FilingClocks(
            try tx.rows(
                """
                SELECT \(KnownFiling.columns) FROM filing_known WHERE case_id = \(id) ORDER BY id
                """
            )
        )
    }

    /// Whether the filings of some kinds were made in time; those without a day are never late.
    func verdict(of kinds: Set<FilingKind>, on day: CalendarDate) -> Verdict {
        let dated = filings.filter { kinds.contains($0.kind) && $0.dueOn != nil }
        guard !dated.isEmpty else { return .notApplicable("Nothing of it is to be filed.") }
        let found = dated.map { filing in
            let made = filing.firstSubmittedOn.map { "was submitted on \($0)" }
            return
                "\(filing.id) (\(filing.kind.words)) \(made ?? "is still to be submitted"), due by "
                + "\(filing.dueOn?.description ?? "no day")"
        }
        .joined(separator: "; ")
        let late = dated.filter { filing in
            filing.dueOn.map { (filing.firstSubmittedOn ?? day) > $0 } ?? false
        }
        guard !late.isEmpty else { return .passed("\(found).") }
        let open = late.filter { $0.firstSubmittedOn == nil }.map(\.submission)
        return .failed(
            "\(found): too late on \(day).",
            remedy: open.isEmpty
                ? "Tell the director why it was late."
                : "Do it at once: \(open.joined(separator: "; "))."
        )
    }
}

/// One filing as other features know it.
package struct KnownFiling: Sendable, Codable {
    /// Its id.
    package let id: ID<Filing>
    /// What is told.
    package let kind: FilingKind
    /// The contract that it tells of, where it is one.
    package var contract: ID<Contract>?
    /// The last day; nil where none is set.
    package var dueOn: CalendarDate?
    /// The day on which the authority had it first; nil while it is owed.
    package var firstSubmittedOn: CalendarDate?
    /// Whether the authority has it and has not sent it back.
    package var isFiled = false
    /// Whether the authority let it pass.
    package var isAccepted = false

    /// A filing by its days.
    package init(id: ID<Filing>, kind: FilingKind) {
        self.id = id
        self.kind = kind
    }

    static let columns: SQL = """
        id, kind, contract_id, due_on, first_submitted_on, is_filed, is_accepted
        """

    /// The command that submits it.
    package var submission: String { "homeward filing submit \(id) --receipt …" }
}

extension KnownFiling: RowDecodable {
    /// Reads a row of the published view.
    package init(row: borrowing Row) throws(RowError) {
        self.init(id: try row["id"], kind: try row["kind"])
        contract = try row["contract_id"]
        dueOn = try row["due_on"]
        firstSubmittedOn = try row["first_submitted_on"]
        isFiled = try row["is_filed"]
        isAccepted = try row["is_accepted"]
    }
}

extension FilingKind {
    /// The word in a sentence.
    var words: String { rawValue.replacing("_", with: " ") }
}
