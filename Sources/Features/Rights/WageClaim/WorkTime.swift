import Core

/// How long somebody worked in a month, in hours and minutes: `168:30`; at most 744:00, the hours of 31 days.
struct WorkTime: TextValue {
    static let example = "168:30"
    /// The most minutes that a month has.
    static let most = 31 * 24 * 60

    let minutes: Int

    /// Reads `168:30`; `168` are whole hours.
    init(parsing text: String) throws(Malformed) {
        let parts = text.split(separator: ":", omittingEmptySubsequences: false)
        let isWritten = parts.allSatisfy { part in
            !part.isEmpty && part.utf8.count <= 3 && part.allSatisfy { ("0"..."9").contains($0) }
        }
        guard isWritten, (1...2).contains(parts.count), let hours = Int(parts[0]),
            parts.count == 1 || parts[1].utf8.count == 2,
            let rest = parts.count == 1 ? 0 : Int(parts[1]), rest < 60,
            hours * 60 + rest <= Self.most
        else {
            throw Malformed(
                "This is not a time worked in a month: write hours and minutes, as \(Self.example), at "
                    + "most 744:00."
            )
        }
        minutes = hours * 60 + rest
    }

    var description: String {
        let rest = minutes % 60
        return "\(minutes / 60):\(rest < 10 ? "0" : "")\(rest)"
    }
}
