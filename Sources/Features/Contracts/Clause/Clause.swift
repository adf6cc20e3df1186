import Core
import Foundation
import Model
import Postgres
import TransparencyLog

/// One clause: what it is about, its words, and where it can be counted, its value.
struct Clause: CompositeValue, Hashable {
    let code: ClauseCode
    let text: LongText
    let value: Int?
    let unit: ClauseUnit?
    let currency: Currency?
    /// Whether pay is gross or net; nil where the contract does not say, which is never guessed.
    var basis: PayBasis?
    let language: Language?

    static let ranges = ["value": 0...Int(Money.limit)]

    static let sample = Clause(
        code: .workContent,
        text: "Welding of ship sections.",
        value: nil,
        unit: nil,
        currency: nil,
        basis: nil,
        language: nil
    )

    /// The value with what it counts.
    var amount: Amount? {
        guard let value, let unit = unit ?? code.measure?.units.first else { return nil }
        return Amount(
            value: value,
            unit: unit,
            currency: unit.isMoney ? currency : nil,
            basis: basis
        )
    }

    /// A value with its unit; only amounts of one kind can be compared.
    struct Amount: Hashable, CustomStringConvertible {
        let value: Int
        let unit: ClauseUnit
        let currency: Currency?
        let basis: PayBasis?

        /// Whether the two count the same thing; gross and net do not, unless one of them leaves it open.
        func isAlike(_ other: Amount) -> Bool {
            unit == other.unit && currency == other.currency
                && (basis == other.basis || basis == nil || other.basis == nil)
        }

        var description: String {
            let number =
                currency.map { Money(minorUnits: Int64(value), currency: $0).description }
                ?? "\(value)"
            return "\(number) \(unit.words)" + (basis.map { " \($0.rawValue)" } ?? "")
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
        object["basis"] = basis.map { .text($0.rawValue) }
        object["language"] = language.map { .text($0.description) }
        return .object(object)
    }
}

extension Clause {
    private enum CodingKeys: String, CodingKey {
        case code, text, value, unit, currency, basis, language
    }

    /// Reads a clause: what could not be compared later is refused now.
    init(from decoder: any Decoder) throws {
        let box = try decoder.container(keyedBy: CodingKeys.self)
        code = try box.decode(ClauseCode.self, forKey: .code)
        text = try box.decode(LongText.self, forKey: .text)
        value = try box.decodeIfPresent(Int.self, forKey: .value)
        unit = try box.decodeIfPresent(ClauseUnit.self, forKey: .unit)
        currency = try box.decodeIfPresent(Currency.self, forKey: .currency)
        basis = try box.decodeIfPresent(PayBasis.self, forKey: .basis)
        language = try box.decodeIfPresent(Language.self, forKey: .language)
        if let fault {
            throw DecodingError.dataCorrupted(
                .init(codingPath: decoder.codingPath, debugDescription: fault)
            )
        }
    }

    private var fault: String? {
        if basis != nil, code != .pay || value == nil {
            return "Only an amount of pay is gross or net: basis goes with a value of pay."
        }
        guard let measure = code.measure else {
            let isBare = value == nil && unit == nil && currency == nil
            return isBare ? nil : "\(code.rawValue) is said in words: it has no value."
        }
        guard let value else {
            return unit == nil && currency == nil ? nil : "A unit or a currency needs a value."
        }
        guard let amount, measure.units.contains(amount.unit) else {
            let units = measure.units.map(\.rawValue).joined(separator: ", ")
            return "\(code.rawValue) counts \(units)."
        }
        if let most = amount.unit.most, value > most {
            return "The value counts \(amount.unit.words): it is at most \(most)."
        }
        guard amount.unit.isMoney == (currency != nil) else {
            return amount.unit.isMoney
                ? "An amount of money needs its currency." : "Only money has a currency."
        }
        return nil
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
