import Core
import Model
import Postgres
import TransparencyLog

/// How many human beings an incident has touched, workers of the agency and others, as far as is known.
struct Casualties: Equatable {
    let dead: Int
    let injured: Int
    let missing: Int
    let affected: Int

    /// More than so many of a kind are a slip of the pen.
    static let most = 1_000_000

    /// What an incident's row says.
    init(of incident: Incident.Record) {
        dead = incident.dead
        injured = incident.injured
        missing = incident.missing
        affected = incident.affected
    }

    /// - Throws: A refusal where a number is below nothing or beyond belief.
    init(dead: Int, injured: Int, missing: Int, affected: Int) throws(Refusal) {
        for (word, number) in [
            ("dead", dead), ("injured", injured), ("missing", missing), ("affected", affected),
        ] where !(0...Self.most).contains(number) {
            throw CommonRefusal.unfit.refusal(
                "\(word) is \(number): it takes 0 to \(Self.most) people."
            )
        }
        self.dead = dead
        self.injured = injured
        self.missing = missing
        self.affected = affected
    }

    /// Everyone concerned: whoever is dead, injured or missing is, whether counted as affected or not.
    var people: Int { max(affected, dead + injured + missing) }

    /// The same, where the head count has found more than was told.
    func raised(to count: HeadCount) throws(Refusal) -> Casualties {
        try Casualties(
            dead: max(dead, count.dead),
            injured: max(injured, count.injured),
            missing: max(missing, count.missing),
            affected: affected
        )
    }

    /// The numbers for events.
    var json: JSON {
        [
            "dead": .integer(Int64(dead)), "injured": .integer(Int64(injured)),
            "missing": .integer(Int64(missing)), "affected": .integer(Int64(affected)),
        ]
    }
}
