import Casework
import Partners
import Postgres

/// R-CN-010, when a job order opens: a cooperation contract with its employer is signed and runs.
///
/// That it states all eleven items was checked when it was signed.
enum CooperationSigned: Rule {
    /// The signed cooperation contracts with the employer that were not let go.
    struct Facts: Codable, Sendable {
        let terms: [Term]

        struct Term: Sendable, Codable {
            let signedOn: CalendarDate
            let endsOn: CalendarDate
        }
    }

    static let card = RuleCard(
        "R-CN-010",
        .blocks,
        source: "Decree 620 Art. 21",
        english: """
            The cooperation contract with the foreign employer is signed, has not ended, and states \
            all eleven required items.
            """,
        chinese: "劳务合作合同已签订、未到期，并载明第二十一条规定的全部十一项内容。"
    )

    static func check(_ facts: Facts, on day: CalendarDate) -> Verdict {
        let running = facts.terms.filter { $0.signedOn <= day && $0.endsOn >= day }
        guard let last = running.max(by: { $0.endsOn < $1.endsOn }) else {
            let ended = facts.terms.map(\.endsOn).max()
            return .failed(
                ended.map { "The cooperation contract ended on \($0); the day is \(day)." }
                    ?? "No cooperation contract with the employer is signed.",
                mend: "Draft, approve and sign one: homeward contract draft --kind cooperation, "
                    + "homeward contract approve, homeward contract sign."
            )
        }
        return .passed("Signed on \(last.signedOn), runs until \(last.endsOn).")
    }
}

extension CooperationSigned.Facts {
    /// Contracts belong to a room above, so they are asked in plain SQL.
    static func of(
        _ employer: ID<Employer>,
        in tx: borrowing some Queryable & ~Copyable
    ) throws -> CooperationSigned.Facts {
        let terms = try tx.rows(
            """
            SELECT signed_on, ends_on FROM contract
            WHERE kind = 'cooperation' AND employer_id = \(employer) AND signed_on IS NOT NULL
                AND state NOT IN ('draft', 'internal_review', 'approved', 'sent', 'signed_by_one',
                    'void', 'ended', 'ended_early', 'ended_completed')
            """,
            as: Term.self
        )
        return CooperationSigned.Facts(terms: terms)
    }
}

extension CooperationSigned.Facts.Term: RowDecodable {
    init(row: borrowing Row) throws(RowError) {
        signedOn = try row["signed_on"]
        endsOn = try row["ends_on"]
    }
}
