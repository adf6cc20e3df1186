import Core
import Foundation
import Model
import Postgres
import TransparencyLog

/// What goes along with a filing: a record of the system, or a paper by its name.
struct FilingAttachment: CompositeValue, Hashable {
    let what: ShortText
    /// The record that was attached, by its id; nil for a paper that is none.
    let record: ShortText?

    static let sample = FilingAttachment(what: "Copy of the cooperation contract", record: nil)

    /// The attachment as it is stored and shown.
    private var json: JSON {
        var object: [String: JSON] = ["what": .text(what.text)]
        object["record"] = record.map { .text($0.text) }
        return .object(object)
    }

    /// Attachments as their column holds them.
    static func stored(_ attachments: [FilingAttachment]) throws -> String {
        String(decoding: try JSON.array(attachments.map(\.json)).canonical(), as: UTF8.self)
    }
}

extension FilingAttachment {
    private enum CodingKeys: String, CodingKey { case what, record }

    /// Reads an attachment: a record is named by a TypeID, or by nothing.
    init(from decoder: any Decoder) throws {
        let box = try decoder.container(keyedBy: CodingKeys.self)
        what = try box.decode(ShortText.self, forKey: .what)
        record = try box.decodeIfPresent(ShortText.self, forKey: .record)
        guard let record else { return }
        do throws(Malformed) {
            _ = try TypeID(parsing: record.text)
        } catch {
            throw DecodingError.dataCorruptedError(
                forKey: .record,
                in: box,
                debugDescription: "\(record) is no id of a record: leave it out for a paper."
            )
        }
    }
}
