import Core
import Model

/// R-ID-002, at the verification: the zone is free of slips and says what the record says.
enum PassportAgrees: Rule {
    struct Facts: Codable, Sendable {
        /// Nil before the lines of a passport are given.
        let reading: PassportReading?
        let person: Holder
        /// The last day of the passport on record, where no lines are given.
        let endsOnRecord: CalendarDate?
    }

    /// What the lines of a passport are held against; the log keeps nothing of the record that is sealed.
    struct Holder: Codable, Sendable {
        let name: PersonName
        let birthDate: BirthDate
        let sex: Sex
        let nationality: Country

        init(_ person: Person.Record) {
            name = person.name
            birthDate = person.birthDate
            sex = person.sex
            nationality = person.nationality
        }
    }

    static let card = RuleCard(
        "R-ID-002",
        .blocks,
        source: "ICAO Doc 9303 part 4",
        force: .since(2010, 4, 1),
        english:
            "The passport's machine-readable zone has right check digits, names the person as the "
            + "record does, and the passport has not expired.",
        chinese: "护照机读码各校验位正确，所载姓名、出生日期、性别、国籍与登记一致，且护照未过期。"
    )

    static func check(_ facts: Facts, on day: CalendarDate) -> Verdict {
        guard let reading = facts.reading else {
            let held = facts.endsOnRecord.map { "The passport on record ends on \($0). " } ?? ""
            return .notApplicable(
                held
                    + "No lines of a passport are given yet: homeward person verify-identity takes "
                    + "them, --line1 and --line2."
            )
        }
        let zone: MachineReadableZone
        switch reading.outcome {
        case .success(let read): zone = read
        case .failure(let error):
            return .failed(error.sentence, remedy: "Read both lines once more from the passport.")
        }
        let differences = differences(between: zone, and: facts.person)
        guard differences.isEmpty else {
            return .failed(
                differences.joined(separator: " "),
                remedy:
                    "Compare passport and record: homeward person show. A record typed wrongly is "
                    + "corrected: homeward person correct."
            )
        }
        guard zone.expiry >= day else {
            return .failed(
                "The passport ended on \(zone.expiry); the day is \(day).",
                remedy: "Verify the renewed passport: homeward person verify-identity."
            )
        }
        return .passed("The zone agrees with the record; the passport ends on \(zone.expiry).")
    }

    /// Names and birth dates are named, not shown: a refusal is kept longer than a person's key.
    static func differences(
        between zone: MachineReadableZone,
        and person: Holder
    ) -> [String] {
        var found: [String] = []
        if !person.name.matches(zone) {
            found.append("The names in line 1 differ from the record's.")
        }
        if !zone.birth.agrees(with: person.birthDate) {
            found.append(
                "The birth date in line 2, positions 14 to 19, \(zone.birth.differs(from: person.birthDate))."
            )
        }
        if zone.sex != person.sex {
            found.append("The passport states the sex \(zone.sex), the record \(person.sex).")
        }
        if zone.countryOfNationality != person.nationality {
            found.append(
                "The passport states the nationality \(zone.nationality), the record "
                    + "\(person.nationality.alpha3)."
            )
        }
        return found
    }
}
