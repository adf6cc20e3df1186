import Core
import Employers
import Model
import Postgres

/// R-SAN-004: the employer has neither partner nor crew of the DPRK, or two people found it lawful or gone.
package enum NoDprkExposure: CaseRule {
    /// What is known of the employer of a case.
    package struct Facts: CaseFacts {
        /// One statement: a confirmed due diligence on the employer, or a review of this feature.
        struct Statement: Sendable, Codable {
            let checkedOn: CalendarDate
            let hasPartner: Bool
            let hasCrew: Bool

            /// Whether something of the DPRK is there.
            var isExposed: Bool { hasPartner || hasCrew }
        }

        var diligence: Statement?
        var review: Statement?
        var reviewState: DprkReviewState?
        /// What one person noted since the review: that nothing is left of what it found.
        var pending: Statement?
        /// What was once stated of someone there and no review has cleared since, whatever came after it.
        var standing: Statement?

        /// Reads the due diligence that counts, the latest review, and what stands of earlier ones.
        package static func gather(
            for id: ID<CaseFile>,
            in tx: borrowing some Queryable & ~Copyable
        ) throws -> Facts {
            var facts = Facts()
            let employer = try tx.value(
                "SELECT employer_id FROM case_parties WHERE id = \(id)",
                as: ID<Employer>.self
            )
            // What was found stands before what waits to take its place.
            let reviews = try tx.records(
                of: DprkReview.self,
                """
                employer_id = \(employer) AND state <> 'superseded'
                ORDER BY has_partner OR has_crew DESC, id
                """
            )
            facts.review = reviews.first.map(Statement.init(of:))
            facts.reviewState = reviews.first?.state
            facts.pending = reviews.dropFirst().first.map(Statement.init(of:))
            facts.diligence = try tx.first(
                """
                SELECT d.checked_on, d.has_partner, d.has_crew
                FROM case_parties c
                JOIN diligence_exposure d
                    ON d.agency_id = c.agency_id AND d.employer_id = c.employer_id
                WHERE c.id = \(id) AND d.state = 'current'
                """
            )
            facts.standing = try Statement.standing(at: employer, in: tx)
            return facts
        }
    }

    package static let card = RuleCard(
        "R-SAN-004",
        .blocks,
        source:
            "UNSCR 2375 (2017) paras 17, 18; UNSCR 2397 (2017) para. 8; MOFCOM announcements 47 and 55 of 2017",
        force: .since(2017, 9, 11),
        english:
            "Neither a partner nor a crew of the DPRK is at the employer or its sites; otherwise two "
            + "people found that the resolutions allow it, or that it is gone. A compliance officer must "
            + "confirm the wording.",
        chinese: "雇主及其作业场所无朝鲜合作方或朝鲜劳务人员；如有，须经两人审查认定不违反决议，或者认定情形已消除。条文表述须由合规负责人确认。",
        toConfirm: true
    )

    package static func check(_ facts: Facts, on day: CalendarDate) -> Verdict {
        let statements = [facts.diligence, facts.review].compactMap(\.self)
        guard let newest = statements.max(by: { $0.checkedOn < $1.checkedOn }) else {
            return .failed(
                "Nobody has looked for partners and crews of the DPRK.",
                remedy: "Look, and record it: homeward dprk-review record."
            )
        }
        let words = [facts.diligence, facts.review, facts.standing].compactMap(\.self)
        guard let exposed = words.first(where: \.isExposed) else {
            return .passed("Neither partner nor crew of the DPRK, as of \(newest.checkedOn).")
        }
        let what = [exposed.hasPartner ? "a partner" : nil, exposed.hasCrew ? "a crew" : nil]
            .compactMap(\.self).joined(separator: " and ")
        // A decision answers for what was known then, not for what was found later.
        if facts.reviewState == .cleared, facts.standing == nil, let review = facts.review,
            facts.diligence.map({ !$0.isExposed || $0.checkedOn <= review.checkedOn }) ?? true
        {
            return .passed(
                review.isExposed
                    ? "\(what) of the DPRK, examined on \(review.checkedOn) and found lawful."
                    : "\(what) of the DPRK, found by two people to be gone, as of \(review.checkedOn)."
            )
        }
        let unexposed = facts.review.flatMap { $0.isExposed ? nil : $0 }
        if let gone = facts.pending ?? (facts.reviewState == .open ? unexposed : nil) {
            return .failed(
                "There is \(what) of the DPRK at the employer, as of \(exposed.checkedOn); that it is "
                    + "gone on \(gone.checkedOn) is one person's word.",
                remedy: "Let a second person decide: homeward dprk-review clear."
            )
        }
        if facts.reviewState == .confirmed {
            return .failed(
                "\(what) of the DPRK is confirmed at the employer.",
                remedy: "Do not go on with the employer: homeward case withdraw."
            )
        }
        return .failed(
            "There is \(what) of the DPRK at the employer, as of \(exposed.checkedOn).",
            remedy:
                "Record it, and let a second person decide: homeward dprk-review record, homeward "
                + "dprk-review clear."
        )
    }
}

extension NoDprkExposure.Facts.Statement: RowDecodable {
    init(row: borrowing Row) throws(RowError) {
        checkedOn = try row["checked_on"]
        hasPartner = try row["has_partner"]
        hasCrew = try row["has_crew"]
    }

    /// What a review says.
    init(of review: DprkReview.Record) {
        checkedOn = review.checkedOn
        hasPartner = review.hasPartner
        hasCrew = review.hasCrew
    }
}
