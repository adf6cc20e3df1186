import Applicants
import Core
import Employers
import Foundation
import Postgres
import TestKit
import TransparencyLog

/// An employer and one of its sites, in given states.
struct Workplace {
    let employer: ID<Employer>
    let site: ID<Site>
}

/// Rows of the feature below, and what tests ask of the database.
extension Office {
    func workplace(employer: String = "approved", site: String = "open") async throws -> Workplace {
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

    func count(_ table: StaticString) async throws -> Int? {
        try await value("SELECT count(*) FROM \(raw: table)", as: Int.self)
    }
}

/// Bodies of requests about Wang Xiaoming, born on 1990-01-01.
enum Bodies {
    /// His resident number: an odd 17th digit, and a right check character.
    static let residentNumber = "110105199001010010"

    static func person(_ changes: [String: JSON] = [:]) -> JSON {
        let usual: [String: JSON] = [
            "native_name": "王小明", "family_name": "WANG", "given_name": "XIAOMING",
            "birth_date": "1990-01-01", "sex": "M", "nationality": "CN",
            "languages": ["zh-Hans", "ko"],
        ]
        return .object(usual.merging(changes) { _, new in new })
    }

    /// Somebody whose identity card was read as well, as a citizen of China has one.
    static func citizen(_ changes: [String: JSON] = [:]) -> JSON {
        let number: [String: JSON] = ["resident_number": .text(residentNumber)]
        return person(number.merging(changes) { _, new in new })
    }

    static func zone(_ printer: PassportPrinter = PassportPrinter()) -> JSON {
        ["line1": .text(printer.line1), "line2": .text(printer.line2)]
    }

    static func placement(
        _ person: ID<Person>,
        _ place: Workplace,
        _ changes: [String: JSON] = [:]
    ) -> JSON {
        let usual: [String: JSON] = [
            "person_id": .text("\(person)"), "employer_id": .text("\(place.employer)"),
            "site_id": .text("\(place.site)"), "programme": "JP-SSW-1", "occupation": "7511",
            "planned_departure": "2026-12-01", "planned_end": "2029-11-30",
        ]
        return .object(usual.merging(changes) { _, new in new })
    }
}
