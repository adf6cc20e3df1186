import Core
import Model
import Postgres

/// R-AG-005: a sub-agent informs; it takes no money, contracts nothing and signs nothing.
///
/// Whoever records a payee, a signatory or a party asks this rule first: fee lines with `.collect`,
/// signatures with `.sign`, disclosures with `.contract`, items handed on and workers brought with
/// `.inform`.
package enum SubAgentOnlyInforms: Rule {
    /// What someone would do in a case.
    package enum Act: String, Sendable, CaseIterable, Codable {
        case inform, contract, collect, sign
    }

    /// Who would do what, and the sub-agents whom it could be.
    package struct Facts: Codable, Sendable {
        let act: Act
        let party: String
        let subAgent: ID<SubAgent>?
        let known: [SubAgentRow]

        /// Reads the sub-agents that bear the party's name (the payee of a fee line, say), or the one
        /// that it is said to be.
        package static func gather(
            _ act: Act,
            by party: String,
            subAgent: ID<SubAgent>? = nil,
            in tx: borrowing some Queryable & ~Copyable
        ) throws -> Facts {
            Facts(
                act: act,
                party: party,
                subAgent: subAgent,
                known: try SubAgentRow.all(named: party, or: subAgent, in: tx)
            )
        }

        /// Reads the one sub-agent that a record names; whoever asks knows that there is one.
        package static func gather(
            _ act: Act,
            of subAgent: ID<SubAgent>,
            in tx: borrowing some Queryable & ~Copyable
        ) throws -> Facts {
            let known = try SubAgentRow.all(named: "", or: subAgent, in: tx)
            let name = known.first?.name.text ?? ""
            return Facts(act: act, party: name, subAgent: subAgent, known: known)
        }
    }

    package static let card = RuleCard(
        "R-AG-005",
        .blocks,
        source: "Decree 620 Art. 8",
        force: .since(2012, 8, 1),
        english:
            "A sub-agent or village recruiter only informs: it is never paid by or for a worker, never a party to a contract, and never signs.",
        chinese: "中介代理人、村级联络人仅可提供信息：不得收取任何款项，不得作为合同当事人，不得签字。"
    )

    package static func check(_ facts: Facts, on day: CalendarDate) -> Verdict {
        let keys = SubAgentRow.keys(of: facts.party)
        // What was a sub-agent once is none the more a payee: every state counts.
        let found = facts.known.first {
            $0.id == facts.subAgent || !keys.isDisjoint(with: $0.keys)
        }
        guard let found else {
            return .passed("\(facts.party) is the name of no sub-agent.")
        }
        if facts.act == .inform {
            return found.state == .authorised
                ? .passed("\(found.name) is authorised to inform.")
                : .failed(
                    "\(found.name) is \(found.state.rawValue), not authorised to inform.",
                    remedy: "Let a second person authorise it: homeward sub-agent authorise."
                )
        }
        return .failed(
            "\(found.name) is a sub-agent (\(found.state.rawValue)) and would "
                + "\(facts.act.rawValue): \(facts.party).",
            remedy: "Let the agency itself, or whoever truly gives the service, "
                + "\(facts.act.rawValue) instead; `homeward sub-agent list` shows the names."
        )
    }
}

extension RuleReport {
    /// Asks of everyone who is named in a record whether they may do what it says of them.
    package mutating func check(
        _ act: SubAgentOnlyInforms.Act,
        by named: ShortText?...,
        in tx: borrowing some Queryable & ~Copyable
    ) throws {
        for name in named.compactMap({ $0?.text }) {
            check(SubAgentOnlyInforms.self, try .gather(act, by: name, in: tx))
        }
    }
}

/// A sub-agent as the rule on it reads it: without its sealed contact, which no event keeps.
struct SubAgentRow: RowDecodable, Codable {
    let id: ID<SubAgent>
    let name: ShortText
    let keys: [String]
    let state: SubAgentState

    /// What a party is compared by: what was written, and the name alone where an office follows it
    /// (`Zhang San, director`).
    static func keys(of party: String) -> Set<String> {
        let name = party.prefix { !",，、;；(（".contains($0) }
        return Set([party, String(name)].map { NameKey.of($0) }).subtracting([""])
    }

    static func all(
        named party: String,
        or id: ID<SubAgent>?,
        in tx: borrowing some Queryable & ~Copyable
    ) throws -> [SubAgentRow] {
        try tx.rows(
            """
            SELECT id, name, name_keys, state FROM sub_agent
            WHERE name_keys && \(keys(of: party).sorted())::text[] OR id = \(id) ORDER BY id
            """
        )
    }
}

extension SubAgentRow {
    init(row: borrowing Row) throws(RowError) {
        id = try row["id"]
        name = try row["name"]
        keys = try row["name_keys"]
        state = try row["state"]
    }
}
