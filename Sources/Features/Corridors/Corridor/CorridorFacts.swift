import Core
import Model
import Postgres

/// What the rules on corridors know: a case's corridor with its days, or a corridor by itself.
package struct CorridorFacts: CaseFacts {
    /// Where from, where to and under what; nil where there is no such case.
    let way: Way?
    /// The corridor; nil where none was loaded for that way.
    let corridor: CorridorRow?
    /// Whether a programme that needs a plan would still have to apply for one.
    let needsPlan: Bool

    /// The way that a case, or a corridor, takes.
    struct Way: Sendable, Codable {
        let origin: Country
        let destination: Country
        let programme: String
        /// The departure as the case plans it; nil where no case is concerned.
        var departure: CalendarDate?
        /// The last day abroad as the case plans it.
        var plannedEnd: CalendarDate?
        /// How long the contract runs that an order offers; nil where no order is concerned.
        var contractMonths: Int?
        /// The day on which worker and agency signed the first version of what binds them now; nil where
        /// nothing does.
        var signedOn: CalendarDate?
        /// The lines that the worker is to pay, reversed ones left out.
        var workerPaidLines = 0
        /// Whether the agency itself employs the worker, under a labour contract; nil without a case.
        var isEmployedByAgency: Bool?
        /// The departures of the years that the step can fall in; nil where no quota is set.
        var departures: [YearOfDepartures]?

        /// The way in a sentence.
        var words: String { "\(origin) to \(destination) under \(programme)" }
    }

    init(way: Way?, corridor: CorridorRow?, needsPlan: Bool = false) {
        self.way = way
        self.corridor = corridor
        self.needsPlan = needsPlan
    }

    init(_ corridor: CorridorRow, needsPlan: Bool = false) {
        way = Way(
            origin: corridor.origin,
            destination: corridor.destination,
            programme: corridor.programme.code
        )
        self.corridor = corridor
        self.needsPlan = needsPlan
    }

    /// Reads the corridor of a case, with the days on which it must be open.
    package static func gather(
        for id: ID<CaseFile>,
        in tx: borrowing some Queryable & ~Copyable
    ) throws -> CorridorFacts {
        guard var way = try Way.of(id, in: tx) else {
            return CorridorFacts(way: nil, corridor: nil)
        }
        let corridor = try CorridorRow.of(id, in: tx)
        // Counted where a number is set, which is rare, and nowhere else.
        if corridor?.setsQuota == true { way.departures = try .beside(id, in: tx) }
        return CorridorFacts(way: way, corridor: corridor)
    }

    /// Reads one corridor, for a step that is about no case, such as opening a job order on it.
    ///
    /// - Parameters:
    ///   - id: The corridor.
    ///   - tx: Where it is read.
    /// - Returns: The facts; a plan that the programme asks for would still have to be applied for.
    /// - Throws: `Refusal` where there is no such corridor, or the database's errors.
    package static func of(
        _ id: ID<Corridor>,
        in tx: borrowing some Queryable & ~Copyable
    ) throws -> CorridorFacts {
        CorridorFacts(try CorridorRow.find(id, in: tx), needsPlan: true)
    }

    /// The same facts, for an order whose contract runs so many months.
    ///
    /// - Parameter contractMonths: The length of the contract offered; nil where the order does not say.
    /// - Returns: The facts with that length.
    package func offering(contractMonths: Int?) -> CorridorFacts {
        var way = way
        way?.contractMonths = contractMonths
        return CorridorFacts(way: way, corridor: corridor, needsPlan: needsPlan)
    }

    /// Where the way leads and under what; nil where there is none.
    package var end: (destination: Country, programme: String)? {
        way.map { ($0.destination, $0.programme) }
    }

    /// The most hours a week that the corridor allows; nil without a corridor.
    package var weeklyHours: CorridorFigure? { corridor.map { .weeklyHoursMost(of: $0) } }

    /// The ages that the corridor allows on a day, and where it begins: for terms that may not be narrower.
    ///
    /// - Parameter day: The day.
    /// - Returns: The least and the greatest age and the country of origin; nil without a corridor.
    package func bounds(
        on day: CalendarDate
    ) -> (minimumAge: Int, maximumAge: Int?, origin: Country)? {
        guard let corridor else { return nil }
        let terms = corridor.terms(on: day)
        return (terms.minimumAge, terms.maximumAge, corridor.origin)
    }
}

extension CorridorFacts.Way: RowDecodable {
    /// Every case begins in China.
    fileprivate static func of(
        _ id: ID<CaseFile>,
        in tx: borrowing some Queryable & ~Copyable
    ) throws -> CorridorFacts.Way? {
        try tx.first(
            """
            SELECT c.destination, c.programme, c.planned_departure, c.planned_end,
                \(signature) AS signed_on,
                (SELECT count(*) FROM worker_fee f WHERE f.case_id = c.id)
                    AS worker_paid_lines,
                EXISTS (SELECT FROM contract_known k WHERE k.case_id = c.id
                    AND k.kind = 'labour' AND k.is_standing) AS is_employed_by_agency
            FROM case_parties c WHERE c.id = \(id)
            """
        )
    }

    /// A next version amends what was signed, so the first one counts. What has ended binds nobody: whoever
    /// signed it too early may sign anew.
    private static let signature: SQL = """
        (SELECT b.signed_on FROM contract_binding b
            WHERE b.agency_id = c.agency_id AND b.case_id = c.id AND b.ended_on IS NULL
            ORDER BY b.version_signed_on DESC, b.contract_id DESC LIMIT 1)
        """

    init(row: borrowing Row) throws(RowError) {
        origin = .cn
        destination = try row["destination"]
        programme = try row["programme"]
        departure = try row["planned_departure"]
        plannedEnd = try row["planned_end"]
        signedOn = try row["signed_on"]
        workerPaidLines = try row["worker_paid_lines"]
        isEmployedByAgency = try row["is_employed_by_agency"]
    }
}
