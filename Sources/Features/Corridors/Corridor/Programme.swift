import Core
import Model

/// The programme under which a worker goes abroad, by the code that cases and corridors share.
struct Programme: TextValue {
    static let example = "JP-TITP-1"
    private static let limit = 24

    let code: String

    private init(unchecked code: String) { self.code = code }

    init(parsing text: String) throws(Malformed) {
        let isFit = text.utf8.allSatisfy { byte in
            (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte)
                || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
                || byte == UInt8(ascii: "-")
        }
        guard isFit, (2...Self.limit).contains(text.utf8.count) else {
            throw Malformed(
                "This is not a programme: write its code in capital letters, digits and hyphens, "
                    + "such as \(Self.example), KR-EPS or PROJECT."
            )
        }
        code = text
    }

    var description: String { code }

    /// Employment for Skill Development (育成就労).
    static let esd = Programme(unchecked: "JP-ESD")
    /// Korea's Employment Permit System, between governments.
    static let eps = Programme(unchecked: "KR-EPS")
    /// Korea's seasonal work, between local governments.
    static let seasonal = Programme(unchecked: "KR-E8")

    /// Why nobody starts any more, where the law of the destination has put an end to the programme.
    var end: String? {
        guard InternStage(of: code) == .first else { return nil }
        return "Japan has replaced technical intern training by Employment for Skill Development "
            + "(in force since 2027-04-01): plans could be applied for until 2027-03-31, and training "
            + "must have started by 2027-06-30"
    }
}
