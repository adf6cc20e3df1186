import Core

/// A province or a part of one, by its code of GB/T 2260.
struct Province: TextValue {
    static let example = "220000"
    let description: String

    init(parsing text: String) throws(Malformed) {
        guard text.utf8.count == 6,
            text.utf8.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) })
        else {
            throw Malformed(
                "\(text) is not a code of GB/T 2260: write its six digits, as \(Self.example)."
            )
        }
        description = text
    }
}
