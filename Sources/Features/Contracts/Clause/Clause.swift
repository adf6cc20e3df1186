import Core
import Foundation
import Postgres
import TransparencyLog

/// One clause: what it is about, its words, and where it can be counted, its value.
struct Clause: CompositeValue, Hashable {
    let code: ClauseCode
    let text: LongText
    let value: Int?
    let unit: ClauseUnit?
    let currency: Currency?
    let language: Language?

    /// The largest value: beyond it numbers are not exact in every reader of JSON (RFC 7493, 2.2).
    static let largestValue = (1 << 53) - 1

    static let sample = Clause(
        code: .workContent,
        text: "Welding of ship sections.",
        value: nil,
        unit: nil,
        currency: nil,
        language: nil
    )

    /// The value with what it counts.
    var amount: Amount? {
        guard let value, let unit = unit ?? code.measure?.units.first else { return nil }
        return Amount(value: value, unit: unit, currency: unit.isMoney ? currency : nil)
    }

    /// A value with its unit; only amounts of one kind can be compared.
    struct Amount: Hashable, CustomStringConvertible {
        let value: Int
        let unit: ClauseUnit
        let currency: Currency?

        /// Whether the two count the same thing.
        func isAlike(_ other: Amount) -> Bool { unit == other.unit && currency == other.currency }

        var description: String {
            let number =
                currency.map { Money(minorUnits: Int64(value), currency: $0).description }
                ?? "\(value)"
            return "\(number) \(unit.words)"
        }
    }

    /// The clause as sentences of a report show it.
    var words: String { amount?.description ?? "“\(text.text)”" }

    /// The clause as it is stored and shown.
    var json: JSON {
        var object: [String: JSON] = ["code": .text(code.rawValue), "text": .text(text.text)]
        object["value"] = value.map { .integer(Int64($0)) }
        object["unit"] = unit.map { .text($0.rawValue) }
        object["currency"] = currency.map { .text($0.code) }
        object["language"] = language.map { .text($0.description) }
        return .object(object)
    }
}

extension Clause {
    private enum CodingKeys: String, CodingKey, CaseIterable {
        case code, text, value, unit, currency, language
    }

    /// Reads a clause strictly: what could not be compared later is refused now.
    init(from decoder: any Decoder) throws {
        let box = try decoder.container(keyedBy: CodingKeys.self)
        code = try box.decode(ClauseCode.self, forKey: .code)
        text = try box.decode(LongText.self, forKey: .text)
        value = try box.decodeIfPresent(Int.self, forKey: .value)
        unit = try box.decodeIfPresent(ClauseUnit.self, forKey: .unit)
        currency = try box.decodeIfPresent(Currency.self, forKey: .currency)
        language = try box.decodeIfPresent(Language.self, forKey: .language)
        let names = try Set(decoder.container(keyedBy: AnyName.self).allKeys.map(\.stringValue))
        if let wrong = strange(names) ?? fault {
            throw DecodingError.dataCorrupted(
                .init(codingPath: decoder.codingPath, debugDescription: wrong)
            )
        }
    }

    private func strange(_ names: Set<String>) -> String? {
        let known = CodingKeys.allCases.map(\.rawValue)
        guard let name = names.subtracting(known).min() else { return nil }
        return "A clause has no \(name). Known: \(known.joined(separator: ", "))."
    }

    private var fault: String? {
        guard let measure = code.measure else {
            let isBare = value == nil && unit == nil && currency == nil
            return isBare ? nil : "\(code.rawValue) is said in words: it has no value."
        }
        guard let value else {
            return unit == nil && currency == nil ? nil : "A unit or a currency needs a value."
        }
        guard (0...Self.largestValue).contains(value) else {
            return "The value is a whole number from 0 to \(Self.largestValue)."
        }
        guard let amount, measure.units.contains(amount.unit) else {
            let units = measure.units.map(\.rawValue).joined(separator: ", ")
            return "\(code.rawValue) counts \(units)."
        }
        guard amount.unit.isMoney == (currency != nil) else {
            return amount.unit.isMoney
                ? "An amount of money needs its currency." : "Only money has a currency."
        }
        return nil
    }

    private struct AnyName: CodingKey {
        let stringValue: String
        let intValue: Int? = nil
        init(stringValue: String) { self.stringValue = stringValue }
        init?(intValue: Int) { nil }
    }
}

/// Clauses are stored together, as the JSON array that pages show.
extension Clause: PostgresValue {
    var postgresText: String { json.written }
    init?(postgresText: String) {
        guard let clause = Self.read(Clause.self, from: postgresText) else { return nil }
        self = clause
    }
    static func postgresArrayText(of values: [Clause]) -> String {
        JSON.array(values.map(\.json)).written
    }
    static func postgresArray(fromText text: String) -> [Clause]? {
        read([Clause].self, from: text)
    }

    private static func read<Value: Decodable>(_: Value.Type, from text: String) -> Value? {
        // What does not read is answered with nil, and the row that held it names its column.
        try? JSONDecoder().decode(Value.self, from: Data(text.utf8))
    }
}
