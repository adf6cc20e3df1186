import Core
import Model
import Postgres

/// R-AG-001: only a licensed agency sends workers abroad, and only by the channels of its licence.
package enum LicenceInForce: CaseRule {
    /// The licences that the agency holds, whatever their state, and the channel of the case.
    package struct Facts: CaseFacts {
        let licences: [Licence.Record]
        /// The channel of the case's corridor; nil where no corridor is on record.
        let channel: CorridorChannel?

        /// Reads the agency's licences and the channel of the case's corridor.
        package static func gather(
            for id: ID<CaseFile>,
            in tx: borrowing some Queryable & ~Copyable
        ) throws -> Facts {
            let channel = try tx.value(
                "SELECT channel FROM case_channel WHERE id = \(id)",
                as: CorridorChannel.self
            )
            return Facts(licences: try all(in: tx), channel: channel)
        }

        /// Reads the agency's licences for work by a channel.
        package static func gather(
            channel: CorridorChannel?,
            in tx: borrowing some Queryable & ~Copyable
        ) throws -> Facts { Facts(licences: try all(in: tx), channel: channel) }

        private static func all(
            in tx: borrowing some Queryable & ~Copyable
        ) throws -> [Licence.Record] {
            try tx.records(of: Licence.self, "true ORDER BY approved_on NULLS FIRST, id")
        }
    }

    /// Holds the licences until the commit, so that nobody stops one meanwhile.
    package static func hold(in tx: borrowing WriteTransaction) throws {
        _ = try tx.result("SELECT id FROM licence FOR SHARE")
    }

    package static let regimes: Set<Regime> = [.cooperation]

    package static let card = RuleCard(
        "R-AG-001",
        .blocks,
        source: "Decree 620 Art. 7",
        force: .since(2012, 8, 1),
        english:
            "The agency holds a licence for foreign labour service cooperation, in force on the day, whose scope covers the channel of the case. Of several licences the one on which the authority decided last decides, be it suspended or revoked; one that no second person has confirmed does not count.",
        chinese:
            "企业持有当日有效的对外劳务合作经营资格，且经营范围涵盖该派出渠道。有多项经营资格的，以主管部门最近一次决定所涉的为准，被暂停或者吊销的亦同；未经第二人确认的不予计入。"
    )

    package static func check(_ facts: Facts, on day: CalendarDate) -> Verdict {
        let deciding = deciding(among: facts.licences, on: day)
        for licence in deciding.reversed() {
            if let obstacle = licence.obstacle(on: day, by: facts.channel) {
                return obstacle.verdict
            }
        }
        guard let licence = deciding.last else {
            return .failed("No licence is recorded.", remedy: record)
        }
        let end = licence.validUntil.map { "until \($0)" } ?? "without a stated end"
        let scope =
            facts.channel.map { "it covers \($0.rawValue)" }
            ?? "no corridor on record names the channel of the case"
        return .passed("Licence \(licence.name) is active \(end); \(scope).")
    }

    /// The licences of the authority's newest decision: an older one, or one that is merely recorded, heals
    /// nothing. Several that were decided on the same day must all carry.
    private static func deciding(
        among licences: [Licence.Record],
        on day: CalendarDate
    ) -> [Licence.Record] {
        let held = licences.filter { $0.state.hasOperated && $0.approvedOn != nil }
        // One that is granted from a later day on leaves those before it as they are until then.
        let begun = held.filter { licence in
            licence.state != .active || licence.approvedOn.map { $0 <= day } ?? false
        }
        // Where none counts, the newest is the one that a reader has in mind.
        let open = licences.filter { $0.state != .withdrawn }
        let known = [begun, held, open].first { !$0.isEmpty } ?? []
        let newest = known.compactMap(\.decision).max()
        return known.filter { $0.decision == newest }
    }

    fileprivate static let record =
        "Record the licence in force, and let a second person confirm it: homeward licence record, "
        + "homeward licence confirm."

    /// Why a licence does not carry the case, and what would put it right.
    fileprivate struct Obstacle: Equatable {
        let why: String
        let remedy: String
        var verdict: Verdict { .failed(why, remedy: remedy) }
    }
}

extension Licence.Record {
    fileprivate var name: String { number?.text ?? "without a number" }

    /// The day of the authority's last decision on it; nil as long as there is none.
    fileprivate var decision: CalendarDate? {
        if let decidedOn { return decidedOn }
        // What was noted before the days of decisions were kept was decided, at the latest, when it
        // was noted.
        let isStopped = [.rectification, .suspended, .revoked].contains(state)
        return approvedOn.map { isStopped ? updatedAt.date(in: ActionContext.zone) : $0 }
    }

    /// What stands in the way on a day; nil when nothing does.
    fileprivate func obstacle(
        on day: CalendarDate,
        by channel: CorridorChannel?
    ) -> LicenceInForce.Obstacle? {
        guard state == .active, let approvedOn else {
            return .init(why: "Licence \(name) is \(state.rawValue).", remedy: wayToActive)
        }
        guard approvedOn <= day else {
            return .init(
                why: "Licence \(name) begins on \(approvedOn); the day is \(day).",
                remedy: "Wait for its first day. \(LicenceInForce.record)"
            )
        }
        // A licence is good on its last day.
        if let validUntil, validUntil < day {
            return .init(
                why: "Licence \(name) ended on \(validUntil); the day is \(day).",
                remedy: "Renew it, then: homeward licence-change record --what validity "
                    + "--valid-until …; a second person: homeward licence-change confirm."
            )
        }
        guard let channel else { return nil }
        guard let channels else {
            return .init(
                why: "Licence \(name) states no scope; the case goes by \(channel.rawValue).",
                remedy: "Record what the certificate covers: homeward licence-change record "
                    + "--what scope --channels …; a second person: homeward licence-change confirm."
            )
        }
        guard !channels.contains(channel) else { return nil }
        return .init(
            why: "Licence \(name) covers \(channels.words); the case goes by \(channel.rawValue).",
            remedy: "Let the authority extend the scope, then: homeward licence-change record "
                + "--what scope --channels …; a second person: homeward licence-change confirm."
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
        case .reservePaid: "Let a second person begin to operate: homeward licence activate."
        case .recorded, .lifted:
            "Let a second person hold it against the certificate: homeward licence confirm."
        case .rectification, .suspended:
            "Record that the authority has lifted it, and let a second person confirm that: homeward "
                + "licence restore, homeward licence confirm."
        case .active, .ceasing, .ceased, .revoked, .withdrawn: LicenceInForce.record
        }
    }
}
