/// The text of `audit/bag.note`: one signature that covers every byte of the bag.
///
/// It repeats the lines of the tag manifest, so that of the two the altered one can be told.
struct BagNote: Sendable, Equatable {
    static let form = "homeward.bag/v1"

    let origin: String
    let tagManifest: [UInt8]

    init(origin: String, tagManifest: [UInt8]) {
        self.origin = origin
        self.tagManifest = tagManifest
    }

    init(text: String) throws(NoteError) {
        let lines = Array(text.utf8).textLines
        guard lines.count > 3 else { throw .malformed("it is no note of a bag") }
        origin = String(decoding: lines[1].dropLast(), as: UTF8.self)
        tagManifest = Array(lines[3...].joined())
        guard self.text.utf8.elementsEqual(text.utf8) else {
            throw .malformed("it is no note of a bag")
        }
    }

    var text: String {
        "\(Self.form)\n\(origin)\n\(Fingerprint(of: tagManifest).hex)\n"
            + String(decoding: tagManifest, as: UTF8.self)
    }
}
