import Core
import TransparencyLog

/// The greatest number of something that is counted in a month.
protocol CountLimit: Sendable {
    static var most: Int { get }
    /// What is counted, for a sentence.
    static var words: String { get }
}

/// A month has at most 31 days.
enum DaysOfMonth: CountLimit {
    static let most = 31
    static let words = "days worked in a month"
}

/// More pieces than this a month are a slip of the pen.
enum PiecesOfMonth: CountLimit {
    static let most = 10_000_000
    static let words = "pieces made in a month"
}

/// A whole number from 0 to a limit, as a record of work states it.
struct WorkCount<Limit: CountLimit>: FieldValue, Equatable {
    static var schema: JSON {
        ["type": "integer", "minimum": 0, "maximum": .integer(Int64(Limit.most))]
    }
    static var component: String? { nil }
    static var sample: WorkCount { WorkCount(1) }

    let value: Int

    init(_ value: Int) { self.value = value }

    init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        let sentence = "The \(Limit.words) are a whole number from 0 to \(Limit.most)."
        do {
            value = try container.decode(Int.self)
        } catch {
            // Foundation reports a fraction by an error of its own that is no DecodingError.
            throw DecodingError.dataCorruptedError(in: container, debugDescription: sentence)
        }
        guard (0...Limit.most).contains(value) else {
            throw DecodingError.dataCorruptedError(in: container, debugDescription: sentence)
        }
    }

    func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(value)
    }
}
