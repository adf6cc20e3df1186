import Core
import Postgres

extension BirthDate {
    /// The age on a day as a finding says it; both, where a part of the birth date that decides it is unknown.
    func ageWords(on day: CalendarDate) -> String {
        let ages = ages(on: day)
        guard ages.lowerBound < ages.upperBound else { return "\(ages.lowerBound)" }
        return "\(ages.lowerBound) or \(ages.upperBound) (a part of the birth date is unknown)"
    }

    /// The condition under which the column `birth_date` may be this birth date: ``mayBe(_:)`` as an index answers
    /// it. A birth date that says less is the beginning of one that says more.
    var mayBeColumn: SQL {
        let text = description
        let shorter = [4, 7, 10].filter { $0 <= text.utf8.count }.map { String(text.prefix($0)) }
        // The stop comes right after the hyphen, so that between the two lies whatever goes on with a hyphen.
        let from: String = text + "-"
        let until: String = text + "."
        return """
            (birth_date = ANY (\(shorter)::text[])
                OR (birth_date > \(from)::text AND birth_date < \(until)::text))
            """
    }
}
