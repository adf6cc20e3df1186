import Core
import Model
import Postgres

/// The points of a ``Match`` as PostgreSQL counts them, so that it finds the best of a whole pool.
///
/// What is shown is reckoned by ``Match`` alone; `ScoreTests` holds the two together, member by member.
/// The columns are those of ``Candidate/best(_:for:ofAge:in:on:)``: `m` the member, `p` the person,
/// `w` the days of work in the very occupation.
extension WantedWorker {
    /// The score of a member.
    var score: SQL {
        "\(occupationPoints) + \(languagePoints) + \(skillPoints) + \(availabilityPoints)"
    }

    /// Whether a member's birth date, wherever it may lie, is within the corridor's limits on the day the order closes.
    var isOfAge: SQL {
        let youngest = closesOn.adding(months: -12 * ages.lowerBound)
        let tooOld = closesOn.adding(months: -12 * (ages.upperBound + 1))
        // Whole days sort as their texts do; of the few others both ends must lie within.
        return """
            (CASE WHEN length(p.birth_date) = 10
                THEN p.birth_date <= \(youngest)::text AND p.birth_date > \(tooOld)::text
                ELSE core.latest_birth(p.birth_date) <= \(youngest)::date
                    AND core.earliest_birth(p.birth_date) > \(tooOld)::date END)
            """
    }

    private var occupationPoints: SQL {
        // The codes are four digits each. LIKE is asked first, for it is the cheaper.
        let anywhere: String = "%\(occupation.code.prefix(2))%"
        let minorGroup: String = "(^| )\(occupation.code.prefix(3))"
        let majorGroup: String = "(^| )\(occupation.code.prefix(2))"
        return """
            CASE WHEN w.days >= 360 THEN 40
                WHEN w.days >= 30 OR \(occupation) = ANY (p.occupations) THEN 30
                WHEN array_to_string(p.occupations, ' ') NOT LIKE \(anywhere) THEN 0
                WHEN array_to_string(p.occupations, ' ') ~ \(minorGroup) THEN 20
                WHEN array_to_string(p.occupations, ' ') ~ \(majorGroup) THEN 10
                ELSE 0 END
            """
    }

    private var languagePoints: SQL {
        guard let language else { return "25" }
        let base = language.base.description
        let levels = CommonLevel.allCases.filter { known in level.map { known >= $0 } ?? true }
            .map(\.rawValue).joined(separator: "|")
        let anywhere: String = "%\(base)%"
        let enough: String = "(^| )\(base)(-[^: ]*)?:(\(levels))( |$)"
        let any: String = "(^| )\(base)[-:]"
        return """
            CASE WHEN array_to_string(p.language_skills, ' ') NOT LIKE \(anywhere) THEN 0
                WHEN array_to_string(p.language_skills, ' ') ~ \(enough) THEN 25
                WHEN array_to_string(p.language_skills, ' ') ~ \(any) THEN 10
                ELSE 0 END
            """
    }

    private var skillPoints: SQL {
        let needed = SkillLevel(neededFor: occupation)
        let enough = SkillLevel.allCases.filter { $0 >= needed }
        return "CASE WHEN m.skill_level = ANY (\(enough)::text[]) THEN 15 ELSE 0 END"
    }

    private var availabilityPoints: SQL {
        """
        CASE WHEN m.available_until < \(opensOn)::date OR m.available_from > \(closesOn)::date THEN 0
            WHEN m.available_from <= \(opensOn)::date THEN 20
            ELSE 10 END
        """
    }
}
