import Core
import TransparencyLog

/// What goes along with a filing: a record of the system, or a paper by its name.
struct FilingAttachment: CompositeValue, Hashable {
    let what: ShortText
    /// The record that was attached, by its id; nil for a paper that is none.
    let record: TypeID?

    static let sample = FilingAttachment(what: "Copy of the cooperation contract", record: nil)

    /// Attachments as their column holds them.
    static func stored(_ attachments: [FilingAttachment]) throws -> String {
        let list = JSON.array(
            attachments.map { attachment in
                var object: [String: JSON] = ["what": .text(attachment.what.text)]
                object["record"] = attachment.record.map { .text("\($0)") }
                return .object(object)
            }
        )
        return String(decoding: try list.canonical(), as: UTF8.self)
    }
}
