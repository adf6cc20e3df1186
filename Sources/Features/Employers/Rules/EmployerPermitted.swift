import Core
import Model
import Postgres

/// R-EMP-002: where the destination lets only approved employers hire foreigners, this one is approved.
package enum EmployerPermitted: CaseRule {
    /// The employer's permits for the destination and programme, and how many workers count on them.
    package struct Facts: EngagementFacts {
        let employer: Employer.Record?
        let destination: Country?
        let programme: String?
        let permits: [EmployerPermit.Record]
        /// Open cases that lead to the employer under the programme, this one among them.
        let placed: Int
        /// Whether the due diligence says that the permit was looked into.
        let isLookedInto: Bool
        /// Places that orders would still fill with it; nil where no order is concerned.
        var free: Int?

        /// Reads the permits and counts the open cases.
        package static func gather(
            for engagement: Engagement?,
            in tx: borrowing some Queryable & ~Copyable
        ) throws -> Facts {
            let placed = try tx.value(
                """
                SELECT count(*) FROM case_parties
                WHERE employer_id = \(engagement?.employer) AND state = 'open'
                    AND destination = \(engagement?.destination)
                    AND programme = \(engagement?.programme)
                """,
                as: Int.self
            )
            let diligence = try CurrentDiligence.of(engagement?.employer, in: tx)
            return Facts(
                employer: try engagement.employerRecord(in: tx),
                destination: engagement?.destination,
                programme: engagement?.programme,
                permits: try EmployerPermit.Record.standing(for: engagement, in: tx),
                placed: placed ?? 0,
                isLookedInto: diligence?.permitChecked ?? false
            )
        }

        /// The same facts, for an order: each of its free places asks for a worker more.
        ///
        /// - Parameter places: The places that nobody has taken yet.
        /// - Returns: The facts with those places.
        package func asking(for places: Int) -> Facts {
            var facts = self
            facts.free = places
            return facts
        }
    }

    package static let card = RuleCard(
        "R-EMP-002",
        .blocks,
        source: "Decree 620 Art. 22",
        force: .since(2012, 8, 1),
        english:
            "Where the law of the destination asks for a permit to hire foreigners, the employer holds one that is valid on the day, and its quota is not exceeded.",
        chinese: "目的国法律要求境外雇主取得雇用外国人许可的，雇主持有当日有效的许可，且未超出配额。",
        toConfirm: true
    )

    private static let record =
        "Record it with its days and quota: homeward employer-permit record."

    package static func check(_ facts: Facts, on day: CalendarDate) -> Verdict {
        guard let employer = facts.employer else {
            return .failed(
                "The case names no employer.",
                remedy: "Open a case: homeward case open."
            )
        }
        switch HiringNeed.of(facts.programme) {
        case .nothing(let why):
            return .notApplicable("No permit is asked of the employer: \(why).")
        case .quota(let permit):
            return check(facts, of: employer, for: permit, on: day)
        case .unknown:
            // A project or a new programme: nobody can say from here what its law asks.
            guard facts.permits.isEmpty else {
                return check(facts, of: employer, for: "the permit", on: day)
            }
            return facts.isLookedInto
                ? .passed("The due diligence says that what the destination asks was looked into.")
                : .failed(
                    "No permit of \(employer.name) is recorded, and no due diligence says that the "
                        + "law of the destination asks for none.",
                    remedy: "\(record) Where none is asked: homeward due-diligence record."
                )
        }
    }

    private static func check(
        _ facts: Facts,
        of employer: Employer.Record,
        for permit: String,
        on day: CalendarDate
    ) -> Verdict {
        let current = facts.permits.filter { $0.validFrom <= day && day <= $0.validUntil }
        guard let last = facts.permits.last else {
            let stated = employer.hiringPermit.map {
                " \($0) was stated at the registration, without its days and its number of workers."
            }
            return .failed(
                "\(employer.name) holds no record of \(permit).\(stated ?? "")",
                remedy: record
            )
        }
        guard !current.isEmpty else {
            return .failed(
                "Permit \(last.number) is valid from \(last.validFrom) until \(last.validUntil); "
                    + "the day is \(day).",
                remedy: record
            )
        }
        let quotas = current.compactMap(\.quota)
        guard quotas.count == current.count else {
            let number = current.first { $0.quota == nil }?.number ?? last.number
            return HiringNeed.of(facts.programme) == .unknown
                ? .passed("Permit \(number) is valid on \(day) and sets no number.")
                : .failed("Permit \(number) is recorded without its quota.", remedy: record)
        }
        return facts.count(against: quotas.reduce(0, +), on: day)
    }
}

extension EmployerPermitted.Facts {
    /// Workers placed, and places that orders promise, against what the permits allow.
    fileprivate func count(against allowed: Int, on day: CalendarDate) -> Verdict {
        let places = free.map { " and \($0) places of orders are free" } ?? ""
        guard placed + (free ?? 0) <= allowed else {
            let less =
                free == nil ? "Withdraw a case" : "Ask for fewer workers: homeward job-order draft"
            return .failed(
                "\(placed) workers are placed\(places); the permits allow \(allowed) on \(day).",
                remedy: "\(less), or record a further permit: homeward employer-permit record."
            )
        }
        return free == nil
            ? .passed("\(placed) of \(allowed) workers are placed on \(day).")
            : .passed("\(placed) workers are placed\(places), of \(allowed) on \(day).")
    }
}
