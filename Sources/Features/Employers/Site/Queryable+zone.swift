import Core
import Foundation
import Model
import Postgres

/// The clock on the wall where people work: what falls due there falls due by it.
extension Queryable where Self: ~Copyable {
    /// The time zone of a site.
    ///
    /// - Parameter site: The site.
    /// - Returns: Its zone.
    /// - Throws: The refusal `unknown-reference` where there is no such site, or the database's errors.
    package borrowing func zone(of site: ID<Site>) throws -> TimeZone {
        let clock: SiteClock = try known(site, "SELECT time_zone FROM site WHERE id = \(site)")
        return clock.zone
    }

    /// The time zone of the site of a case.
    ///
    /// - Parameter caseFile: The case.
    /// - Returns: The zone of its site.
    /// - Throws: The refusal `unknown-reference` where there is no such case, or the database's errors.
    package borrowing func zone(of caseFile: ID<CaseFile>) throws -> TimeZone {
        let clock: SiteClock = try known(
            caseFile,
            """
            SELECT s.time_zone FROM case_parties c
            JOIN site s ON s.agency_id = c.agency_id AND s.id = c.site_id
            WHERE c.id = \(caseFile)
            """
        )
        return clock.zone
    }
}

/// A zone as a site's row names it.
private struct SiteClock: RowDecodable {
    let zone: TimeZone

    init(row: borrowing Row) throws(RowError) {
        let name: String = try row["time_zone"]
        guard let zone = TimeZone(identifier: name) else {
            throw RowError(column: "time_zone", reason: "names no time zone: \(name)")
        }
        self.zone = zone
    }
}
