import Core
import Model
import Postgres

/// R-CN-010, when a job order opens: a cooperation contract with its employer is signed and runs.
///
/// An order that names its contract goes under that one, or the version that has taken its place. That
/// it states all eleven items was checked when it was signed.
enum CooperationSigned: Rule {
    /// The signed cooperation contracts with the employer that were not let go.
    struct Facts: Codable, Sendable {
        let terms: [Term]
        /// The contract that the order names; the terms are of its versions then.
        var named: ID<Contract>?

        struct Term: Sendable, Codable {
            let signedOn: CalendarDate
            let endsOn: CalendarDate
        }
    }

    static let card = RuleCard(
        "R-CN-010",
        .blocks,
        source: "Decree 620 Art. 21",
        force: .since(2012, 8, 1),
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
            // Each party signs by itself.
            let signing =
                "homeward contract approve as a second person, homeward contract sign --party agency "
                + "--witness …, homeward contract sign --party employer --witness …."
            guard let named = facts.named else {
                return .failed(
                    ended.map { "The cooperation contract ended on \($0); the day is \(day)." }
                        ?? "No cooperation contract with the employer is signed.",
                    remedy:
                        "Draft, approve and sign one: homeward contract draft --kind cooperation, "
                        + signing
                )
            }
            return .failed(
                ended.map { "\(named), which the order names, ended on \($0); the day is \(day)." }
                    ?? "\(named), which the order names, is not signed, or no longer in force.",
                remedy: ended == nil
                    ? "Have it signed: \(signing)"
                    : "Prolong it by a next version: homeward contract revise, \(signing)"
            )
        }
        return .passed("Signed on \(last.signedOn), runs until \(last.endsOn).")
    }
}

extension CooperationSigned.Facts {
    static func of(
        _ order: JobOrder.Record,
        in tx: borrowing some Queryable & ~Copyable
    ) throws -> CooperationSigned.Facts {
        let terms = try tx.rows(
            """
            SELECT signed_on, ends_on FROM contract_in_force
            WHERE kind = 'cooperation' AND employer_id = \(order.employer)
                AND contract_id = coalesce(\(order.cooperation)::uuid, version_id)
            """,
            as: Term.self
        )
        return CooperationSigned.Facts(terms: terms, named: order.cooperation)
    }
}

extension CooperationSigned.Facts.Term: RowDecodable {
    init(row: borrowing Row) throws(RowError) {
        signedOn = try row["signed_on"]
        endsOn = try row["ends_on"]
    }
}
