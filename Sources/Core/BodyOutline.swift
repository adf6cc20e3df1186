/// What one walk over the bytes of a body finds: that it is not too deep, and the names at its top.
///
/// It stands before the parser, so a deep body costs nothing; and it is no parser: what is not JSON passes.
struct BodyOutline {
    /// The names at the top; nil where the body is no object, or where a name is escaped.
    private(set) var names: Set<String>?

    init(of bytes: [UInt8]) throws(InputError) {
        var names: Set<String> = []
        var depth = 0
        var isPlain = bytes.first == UInt8(ascii: "{")
        // Where a name may begin: behind the bracket of the top, and behind each comma in it.
        var awaitsName = false
        var at = 0
        while at < bytes.count {
            switch bytes[at] {
            case UInt8(ascii: "\""):
                let end = Self.end(ofTextAt: at, in: bytes)
                if awaitsName {
                    let name = bytes[at + 1..<max(at + 1, end)]
                    if name.contains(UInt8(ascii: "\\")) { isPlain = false }
                    names.insert(String(decoding: name, as: UTF8.self))
                    awaitsName = false
                }
                at = end
            case UInt8(ascii: "{"), UInt8(ascii: "["):
                depth += 1
                guard depth <= StrictBody.depthLimit else {
                    throw InputError(
                        "",
                        "The body nests deeper than \(StrictBody.depthLimit) levels."
                    )
                }
                awaitsName = depth == 1
            case UInt8(ascii: "}"), UInt8(ascii: "]"):
                depth -= 1
                awaitsName = false
            case UInt8(ascii: ","): awaitsName = depth == 1
            default: break
            }
            at += 1
        }
        self.names = isPlain ? names : nil
    }

    /// The place of the closing quote; the end of the bytes where there is none.
    private static func end(ofTextAt start: Int, in bytes: [UInt8]) -> Int {
        var at = start + 1
        while at < bytes.count, bytes[at] != UInt8(ascii: "\"") {
            at += bytes[at] == UInt8(ascii: "\\") ? 2 : 1
        }
        return min(at, bytes.count)
    }
}
