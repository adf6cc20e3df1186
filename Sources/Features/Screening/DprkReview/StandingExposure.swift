import Core
import Employers
import Model
import Postgres

extension NoDprkExposure.Facts.Statement {
    /// The newest word that someone of the DPRK is at an employer, by a confirmed record of due diligence or
    /// a review, that no review has cleared since; nil where there is none.
    ///
    /// That a newer record is silent about it does not end it. A review answers for what was known when it
    /// was made: for what is dated later, or was confirmed later, another is due.
    static func standing(
        at employer: ID<Employer>?,
        in tx: borrowing some Queryable & ~Copyable
    ) throws -> Self? {
        try tx.first(
            """
            SELECT s.checked_on, s.has_partner, s.has_crew FROM (
                SELECT checked_on, has_partner, has_crew, known_at FROM diligence_exposure
                WHERE employer_id = \(employer) AND state IN ('current', 'superseded')
                UNION ALL SELECT checked_on, has_partner, has_crew, created_at FROM dprk_review
                WHERE employer_id = \(employer) AND state <> 'cleared' AND cleared_at IS NULL
            ) AS s (checked_on, has_partner, has_crew, known_at)
            WHERE (s.has_partner OR s.has_crew) AND NOT EXISTS (SELECT FROM dprk_review c
                WHERE c.employer_id = \(employer)
                    AND (c.state = 'cleared' OR c.cleared_at IS NOT NULL)
                    AND c.checked_on >= s.checked_on AND c.created_at >= s.known_at)
            ORDER BY s.checked_on DESC, s.known_at DESC LIMIT 1
            """
        )
    }
}
