import Core
import Employers
import Foundation
import Model
import Postgres

/// An employer and one of its sites, in given states.
package struct Workplace: Sendable {
    package let employer: ID<Employer>
    package let site: ID<Site>

    /// The parts of two, put together by a test.
    package init(employer: ID<Employer>, site: ID<Site>) {
        self.employer = employer
        self.site = site
    }
}

extension Office {
    package func workplace(employer: String = "approved", site: String = "open") async throws
        -> Workplace
    {
        let id = try await plant(
            Employer.self,
            [
                "name": "Aomori Foods", "kind": "enterprise", "country": "JP",
                "registration_number": UUID().uuidString, "made_by": anyone.human,
                "state": employer,
            ]
        )
        let site = try await plant(
            Site.self,
            [
                "employer_id": id, "name": "Plant 1", "country": "JP",
                "address": "1-1 Chuo, Aomori", "time_zone": "Asia/Tokyo", "state": site,
            ]
        )
        return Workplace(employer: id, site: site)
    }

    package func count(of table: StaticString) async throws -> Int? {
        try await value("SELECT count(*) FROM \(raw: table)", as: Int.self)
    }
}
