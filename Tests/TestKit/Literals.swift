import Core
import Model

/// A value of the domain that tests write as a literal; a wrong one is a mistake of the test and stops the run.
package protocol TestLiteral: TextForm, ExpressibleByStringLiteral
where StringLiteralType == StaticString {}

extension TestLiteral {
    /// Reads the literal, which holds no interpolation.
    package init(stringLiteral literal: StaticString) {
        do {
            try self.init(parsing: literal.description)
        } catch {
            preconditionFailure("The literal \(literal) is no \(Self.self): \(error.sentence)")
        }
    }
}

extension CalendarDate: TestLiteral {
    /// A fixed day of a test, written as it is read; a day that no calendar has stops the run.
    package init(_ year: Int, _ month: Int, _ day: Int) {
        guard let date = CalendarDate(year: year, month: month, day: day) else {
            preconditionFailure("No calendar has the day \(year)-\(month)-\(day).")
        }
        self = date
    }

    /// The day that a text in the table of a test spells; one that spells none stops the run.
    package static func at(_ text: String) -> CalendarDate {
        do {
            return try CalendarDate(parsing: text)
        } catch {
            preconditionFailure(error.sentence)
        }
    }
}

extension BirthDate: TestLiteral {}
extension Country: TestLiteral {}
extension Instant: TestLiteral {}
extension Language: TestLiteral {}
extension LanguageSkill: TestLiteral {}
extension Occupation: TestLiteral {}
extension RegionCode: TestLiteral {}
extension RomanisedName: TestLiteral {}
extension TimeZoneName: TestLiteral {}
