public import Casework
public import Postgres

/// R-AG-001: only a licensed agency sends workers abroad, and only by the channels of its licence.
public enum LicenceInForce: CaseRule {
    /// The licences that the agency holds, whatever their state, and the channel of the case.
    public struct Facts: CaseFacts {
        let licences: [LicenceRow]
        /// The channel of the case's corridor; nil where no corridor is on record.
        let channel: Channel?

        /// Reads the agency's licences and the channel of the case's corridor.
        public static func gather(
            for id: ID<CaseFile>,
            in tx: borrowing some Queryable & ~Copyable
        ) throws -> Facts {
            let channel = try tx.value(
                """
                SELECT k.channel FROM case_file c
                JOIN corridor k ON k.agency_id = c.agency_id AND k.origin = 'CN'
                    AND k.destination = c.destination AND k.programme = c.programme
                WHERE c.id = \(id)
                """,
                as: Channel.self
            )
            return Facts(licences: try LicenceRow.all(in: tx), channel: channel)
        }

        /// Reads the agency's licences for work by a channel, in the word of `corridor.channel`.
        public static func gather(
            channel: String?,
            in tx: borrowing some Queryable & ~Copyable
        ) throws -> Facts {
            Facts(
                licences: try LicenceRow.all(in: tx),
                channel: channel.flatMap(Channel.init(rawValue:))
            )
        }
    }

    /// The rule's card.
    public static let card = RuleCard(
        "R-AG-001",
        .blocks,
        source: "Decree 620 Art. 7",
        english:
            "The agency holds a licence for foreign labour service cooperation, in force on the day, whose scope covers the channel of the case.",
        chinese: "企业持有当日有效的对外劳务合作经营资格，且经营范围涵盖该派出渠道。"
    )

    /// Whether the facts satisfy the rule on a day.
    public static func check(_ facts: Facts, on day: CalendarDate) -> Verdict {
        let reasons = facts.licences.map { $0.obstacle(on: day, by: facts.channel) }
        if let good = reasons.firstIndex(of: nil) {
            let licence = facts.licences[good]
            let end = licence.validUntil.map { "until \($0)" } ?? "without a stated end"
            let scope =
                facts.channel.map { "it covers \($0.rawValue)" }
                ?? "no corridor on record names the channel of the case"
            return .passed("Licence \(licence.name) is active \(end); \(scope).")
        }
        // The newest licence is the one that a reader has in mind.
        return reasons.last??.verdict
            ?? .failed(
                "No licence is recorded.",
                mend: "Record the licence in force: homeward licence record."
            )
    }

    /// Why a licence does not carry the case, and what would mend it.
    fileprivate struct Obstacle: Equatable {
        let why: String
        let mend: String
        var verdict: Verdict { .failed(why, mend: mend) }
    }
}

extension LicenceRow {
    fileprivate var name: String { number?.text ?? "without a number" }

    /// What stands in the way on a day; nil when nothing does.
    fileprivate func obstacle(
        on day: CalendarDate,
        by channel: Channel?
    ) -> LicenceInForce.Obstacle? {
        guard state == .active, let approvedOn else {
            return .init(why: "Licence \(name) is \(state.rawValue).", mend: wayToActive)
        }
        guard approvedOn <= day else {
            return .init(
                why: "Licence \(name) begins on \(approvedOn); the day is \(day).",
                mend: "Wait for its first day, or record the licence in force: "
                    + "homeward licence record."
            )
        }
        // A licence is good on its last day.
        if let validUntil, validUntil < day {
            return .init(
                why: "Licence \(name) ended on \(validUntil); the day is \(day).",
                mend: "Renew it, then: homeward licence-change record --what validity "
                    + "--valid-until …"
            )
        }
        guard let channel else { return nil }
        guard let channels else {
            return .init(
                why: "Licence \(name) states no scope; the case goes by \(channel.rawValue).",
                mend: "Record what the certificate covers: homeward licence complete --channels …"
            )
        }
        guard !channels.contains(channel) else { return nil }
        return .init(
            why: "Licence \(name) covers \(channels.words); the case goes by \(channel.rawValue).",
            mend: "Let the authority extend the scope, then: homeward licence-change record "
                + "--what scope --channels …"
        )
    }

    /// The next command on the way to a licence that carries.
    private var wayToActive: String {
        switch state {
        case .draft: "Apply for it: homeward licence apply."
        case .applied: "Record the authority's decision: homeward licence approve."
        case .approved: "Record the business registration: homeward licence register."
        case .registered:
            "Record the reserve, then: homeward licence pay-reserve."
        case .reservePaid: "Begin to operate: homeward licence activate."
        case .rectification, .suspended:
            "Record that the authority has lifted it: homeward licence restore."
        case .active, .ceasing, .ceased, .revoked:
            "Record the licence in force: homeward licence record."
        }
    }
}
