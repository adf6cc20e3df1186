import Core
import Postgres

/// R-COR-007, agency policy: the worker holds the guide of the corridor in a language that is understood.
///
/// A task, never a block: no law demands the guide, and Decree 620 Art. 24 is satisfied by the disclosure.
package enum GuideHandedOut: CaseRule {
    package static let card = RuleCard(
        "R-COR-007",
        .tasks,
        source: "Agency policy, for Decree 620 Art. 24",
        force: .adoption,
        english:
            "Before departure the worker was handed the corridor's guide in a language that the worker "
            + "understands.",
        chinese: "出境前已向劳务人员发放其所能理解的语言版本的目的地指南。",
        toConfirm: true
    )

    /// The guides in the worker's hands.
    package struct Facts: CaseFacts {
        /// What the worker reads; empty where there is no such case.
        let languages: [Language]
        /// The corridor's guides that were handed out in this case, the newest first.
        let handouts: [Handout]

        struct Handout: Codable, Sendable {
            let language: Language
            let edition: Int
            let handedOn: CalendarDate
        }

        /// Reads what was handed out in a case.
        package static func gather(
            for id: ID<CaseFile>,
            in tx: borrowing some Queryable & ~Copyable
        ) throws -> Facts {
            let found: Found? = try tx.first(
                """
                SELECT p.languages, (SELECT coalesce(jsonb_agg(jsonb_build_object('language',
                        g.language, 'edition', g.edition, 'handed_on', h.handed_on)
                        ORDER BY h.handed_on DESC, g.edition DESC), '[]')
                    FROM guide_handout h
                    JOIN guide g ON g.agency_id = h.agency_id AND g.id = h.guide_id
                    JOIN corridor k ON k.agency_id = g.agency_id AND k.id = g.corridor_id
                    WHERE h.case_id = c.id AND k.destination = c.destination
                        AND k.programme = c.programme) AS handouts
                FROM case_parties c JOIN person_known p ON p.agency_id = c.agency_id AND p.id = c.person_id
                WHERE c.id = \(id)
                """
            )
            return Facts(languages: found?.languages ?? [], handouts: found?.handouts ?? [])
        }
    }

    package static func check(_ facts: Facts, on day: CalendarDate) -> Verdict {
        let fitting = facts.handouts.filter {
            $0.language.isUnderstood(by: facts.languages) && $0.handedOn <= day
        }
        guard let newest = fitting.first else {
            let other = facts.handouts.first.map {
                " One in \($0.language) was handed out on \($0.handedOn)."
            }
            return .failed(
                "By \(day) no guide of the corridor was handed out in a language that the worker "
                    + "understands.\(other ?? "")",
                remedy:
                    "Where none is published: homeward guide draft, then, by a second person, homeward "
                    + "guide publish. Hand it out: homeward guide-handout record."
            )
        }
        return .passed(
            "Edition \(newest.edition) in \(newest.language) was handed out on \(newest.handedOn)."
        )
    }
}

private struct Found: RowDecodable {
    let languages: [Language]
    let handouts: [GuideHandedOut.Facts.Handout]

    init(row: borrowing Row) throws(RowError) {
        languages = try row["languages"]
        let handouts: StoredJSON<[GuideHandedOut.Facts.Handout]> = try row["handouts"]
        self.handouts = handouts.value
    }
}
