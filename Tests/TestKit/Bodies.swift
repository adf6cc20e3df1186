import Core
import Employers
import Model
import TransparencyLog

/// Bodies of requests about Wang Xiaoming, born on 1990-01-01.
package enum Bodies {
    /// His resident number: an odd 17th digit, and a right check character.
    package static let residentNumber = "110105199001010010"

    package static func person(_ changes: [String: JSON] = [:]) -> JSON {
        let usual: [String: JSON] = [
            "native_name": "王小明", "family_name": "WANG", "given_name": "XIAOMING",
            "birth_date": "1990-01-01", "sex": "M", "nationality": "CN",
            "languages": ["zh-Hans", "ko"],
        ]
        return .object(usual.merging(changes) { _, new in new })
    }

    /// Somebody whose identity card was read as well, as a citizen of China has one.
    package static func citizen(_ changes: [String: JSON] = [:]) -> JSON {
        let number: [String: JSON] = ["resident_number": .text(residentNumber)]
        return person(number.merging(changes) { _, new in new })
    }

    package static func zone(_ printer: PassportPrinter = PassportPrinter()) -> JSON {
        ["line1": .text(printer.line1), "line2": .text(printer.line2)]
    }

    package static func placement(
        _ person: ID<Person>,
        _ place: Workplace,
        _ changes: [String: JSON] = [:]
    ) -> JSON {
        let usual: [String: JSON] = [
            "person_id": .text("\(person)"), "employer_id": .text("\(place.employer)"),
            "site_id": .text("\(place.site)"), "programme": "JP-SSW-1", "occupation": "7511",
            "planned_departure": "2026-12-01", "planned_end": "2029-11-30",
            "selected_on": "2026-11-21",
        ]
        return .object(usual.merging(changes) { _, new in new })
    }

    package static func consent(
        _ person: ID<Person>,
        to purpose: String,
        for employer: ID<Employer>? = nil
    ) -> JSON {
        var body: [String: JSON] = [
            "person_id": .text("\(person)"), "purpose": .text(purpose), "text_version": "2026-1",
            "language": "zh",
        ]
        if ["third_party", "cross_border"].contains(purpose), let employer {
            body["employer_id"] = .text("\(employer)")
        }
        return .object(body)
    }

    package static func contact(_ person: ID<Person>, _ changes: [String: JSON] = [:]) -> JSON {
        let usual: [String: JSON] = [
            "person_id": .text("\(person)"), "name": "Wang Daming", "phone": "+8613900139000",
            "relation": "parent", "language": "zh",
        ]
        return .object(usual.merging(changes) { _, new in new })
    }

    package static func exit(_ person: ID<Person>, _ changes: [String: JSON] = [:]) -> JSON {
        let usual: [String: JSON] = [
            "person_id": .text("\(person)"), "text_version": "3", "language": "zh",
            "sentence": false, "court_order": false, "repatriation_ban": false,
        ]
        return .object(usual.merging(changes) { _, new in new })
    }

    package static func transfer(_ file: ID<CaseFile>, _ changes: [String: JSON] = [:]) -> JSON {
        let usual: [String: JSON] = [
            "case_id": .text("\(file)"), "kinds": ["identity", "passport"],
            "purpose": "Application for the visa", "legal_route": "contract_necessity",
            "assessment": "PIA-2026-04", "assessed_on": "2026-11-01",
        ]
        return .object(usual.merging(changes) { _, new in new })
    }

    package static func profile(_ changes: [String: JSON] = [:]) -> JSON {
        let usual: [String: JSON] = [
            "skill_level": "skilled", "education": "vocational", "hukou_code": "222401",
            "occupations": ["7511"], "language_skills": ["ja:A2", "zh-Hans:native"],
            "address": "Guangming Street 7, Yanji",
        ]
        return .object(usual.merging(changes) { _, new in new })
    }
}

extension JSON {
    /// The object without one of its members.
    package func without(_ key: String) -> JSON {
        guard case .object(var members) = self else { return self }
        members[key] = nil
        return .object(members)
    }
}
