import Core
import Foundation
import Testing
import TransparencyLog

@testable import Homeward

/// A filter that no row can satisfy is refused: an empty list would say that there is no such record.
@Suite struct FilterTests {
    /// One filter of one list.
    struct Filter: CustomTestStringConvertible, Sendable {
        let model: ReadModel
        let column: Column

        var name: String { column.name.description }
        var testDescription: String { "\(model.noun.plural)?\(name)" }
        var type: (any Decodable.Type)? { model.filter(by: column) }

        /// What the list says of a value; nil where it takes it.
        func refusal(of value: String) -> InputError? {
            do {
                _ = try PageQuery([(name: name, value: value)], of: model, isList: true)
                return nil
            } catch {
                return error
            }
        }
    }

    static let filters = App.endpoints.flatMap { endpoint -> [Filter] in
        guard case .list(let model) = endpoint.work else { return [] }
        return model.columns.filter { model.filters.contains($0.name.description) }
            .map { Filter(model: model, column: $0) }
    }

    static func list(_ noun: String, _ name: String) throws -> Filter {
        try #require(filters.first { $0.model.noun.plural == noun && $0.name == name })
    }

    /// The words of every filter of a closed type, and of every list that the program makes.
    static func words(of filter: Filter) -> [String] {
        if filter.column.kind == .text, let words = filter.column.words { return words() }
        guard let choice = filter.type as? any Choice.Type else { return [] }
        return choice.schema["enum"]?.array?.compactMap(\.text) ?? []
    }

    @Test func everyWordOfAClosedListIsTakenAndEveryOtherRefused() {
        var closed = 0
        for filter in Self.filters {
            let words = Self.words(of: filter)
            guard !words.isEmpty else { continue }
            closed += 1
            // Of the rules and steps a few stand for all.
            for word in words.prefix(24) {
                #expect(filter.refusal(of: word) == nil, "\(filter.testDescription)=\(word)")
                for other in [word.uppercased(), "\(word) ", "\(word)x"]
                where !words.contains(other) {
                    let error = filter.refusal(of: other)
                    #expect(error?.pointer == filter.name, "\(filter.testDescription)=\(other)")
                    let named = "(: |, )\(NSRegularExpression.escapedPattern(for: word))(,|\\.$)"
                    #expect(
                        error?.detail.range(of: named, options: .regularExpression) != nil,
                        "\(filter.testDescription)=\(other): \(error?.detail ?? "")"
                    )
                }
            }
            for other in ["", "nonsense", "%"] {
                #expect(
                    filter.refusal(of: other)?.pointer == filter.name,
                    "\(filter.testDescription)"
                )
            }
        }
        #expect(closed > 80)
    }

    /// Codes are read by their types: what is none of them is refused, in each list.
    @Test func everyFilterOfACodeRefusesWhatIsNone() {
        var codes = 0
        for filter in Self.filters where filter.type is any TextValue.Type {
            guard filter.type != ShortText.self, filter.type != LongText.self else { continue }
            codes += 1
            #expect(filter.refusal(of: "?!")?.pointer == filter.name, "\(filter.testDescription)")
        }
        #expect(codes > 40)
    }

    /// What a filter leaves open is named here: a new one is decided, not forgotten.
    @Test func theFiltersOfFreeWordsAreKnown() {
        let free = Self.filters.filter { filter in
            filter.column.kind == .text && filter.column.words == nil
                && filter.column.beginnings == nil
                && (filter.type == nil || filter.type == ShortText.self)
        }
        #expect(
            Set(free.map(\.testDescription)) == [
                "agreements?reference", "fee-caps?programme", "fee-schedules?programme",
                "corridors?programme", "job-orders?reference", "sanctions-entries?reference",
            ]
        )
    }

    @Test(arguments: [
        ("sanction-checks", "state", "potental", "not one of: potential, "),
        ("sanction-checks", "state", "POTENTIAL", "not one of: potential, "),
        ("persons", "nationality", "kr", "Its spelling here is KR."),
        ("persons", "nationality", "KOR", "Its spelling here is KR."),
        ("persons", "nationality", "Korea", "is not a country"),
        ("ledger-accounts", "currency", "cny", "Its spelling here is CNY."),
        ("ledger-accounts", "currency", "RMB", "is not a currency in use"),
        ("exchange-rates", "base", "jpy", "Its spelling here is JPY."),
        ("overrides", "step", "depart", "crew.depart, deployment.depart, "),
        ("overrides", "rule_id", "R-ID-01", "The nearest: R-ID-001, "),
        ("events", "subject_id", "persn_01h455vb4pex5vsknk084sn02q", "No record's id begins so"),
        ("events", "action", "persn.registered", "The nearest: person, "),
        ("tasks", "duty", "sanctions-rescrening", ": sanctions-rescreening, "),
        ("cases", "person_id", "case_01h455vb4pex5vsknk084sn02q", "those begin with per_"),
    ])
    func theRefusalNamesTheRightSpelling(
        _ noun: String,
        _ name: String,
        _ value: String,
        words: String
    )
        throws
    {
        let error = try Self.list(noun, name).refusal(of: value)
        #expect(error?.pointer == name)
        #expect(error?.detail.contains(words) == true, "\(error?.detail ?? "")")
    }

    /// Every noun of an event is taken, and of whatever is said of it the log knows more than the filter.
    @Test func anEventIsFoundByItsNoun() throws {
        let action = try Self.list("events", "action")
        for word in [
            "person.registered", "corridors.loaded", "export.recorded", "refused.gate-refused",
        ] {
            #expect(action.refusal(of: word) == nil, "\(word)")
        }
        #expect(action.refusal(of: "")?.pointer == "action")
    }

    /// An answer spells an id as its TypeID, an export and the database as the bare UUID.
    @Test func anIdIsTakenInEverySpellingOfTheHouse() throws {
        let id = ID<Person>(UUID())
        for filter in [
            try Self.list("events", "subject_id"), try Self.list("passports", "person_id"),
        ] {
            for spelling in ["\(id)", id.uuid.uuidString, id.uuid.uuidString.lowercased()] {
                #expect(
                    filter.refusal(of: spelling) == nil,
                    "\(filter.testDescription)=\(spelling)"
                )
            }
        }
    }
}
