import Core
import Model

/// A list as read from its files.
struct ReadList: Sendable {
    /// The publisher's name for the edition.
    var edition: String
    /// The day that the file itself states; nil where the format states none.
    var dated: CalendarDate?
    var entries: [ListedEntry]
    /// What is odd about single entries: it is told beside the list, and stops none of it.
    var oddities = ListOddities()

    /// One in so many entries or rows may be wrong in form; where more are, the file is something else.
    private static let oddOneIn = 20

    /// Reads the files of a list in its format.
    ///
    /// - Parameters:
    ///   - format: The format that the files were said to have.
    ///   - files: The bytes of each file.
    /// - Returns: Edition, day, entries, and what is odd about them.
    /// - Throws: ``ListError`` where they are something else.
    static func read(_ format: ListFormat, _ files: [ListFile: [UInt8]]) throws -> ReadList {
        let list = files[.list] ?? []
        var read =
            switch format {
            case .unXML: try UNList.read(list)
            case .ofacXML: try OFACList.read(list)
            case .ofacCSV: try OFACTables.read(files)
            case .euXML: try EUList.read(list)
            case .euCSV: try EUTable.read(list)
            }
        guard !read.entries.isEmpty else {
            throw ListError("The file holds no entry of the format \(format.rawValue).")
        }
        read.nameTheNameless()
        try read.noteTwins()
        return read
    }

    /// Whether so many of all are no exception any more.
    static func isMany(_ odd: Int, of all: Int) -> Bool { odd * oddOneIn > all }

    /// An entry is kept without its reference and without a name: its numbers and the rest may still tell.
    private mutating func nameTheNameless() {
        for place in entries.indices {
            if entries[place].reference.isEmpty {
                entries[place].reference = "#\(place + 1)"
                oddities.note(
                    "#\(place + 1)",
                    "The entry has no reference: its place stands for it"
                )
            }
            let reference = entries[place].reference
            if entries[place].names.isEmpty {
                oddities.note(reference, "The entry has no name: only its documents are compared")
            } else if !entries[place].names.contains(where: \.isComparable) {
                oddities.note(
                    reference,
                    "No name of the entry has a letter or a digit: only its documents are compared",
                    entries[place].name
                )
            }
        }
    }

    /// One reference twice is an oddity, and both entries are kept; many of them are two lists glued together.
    private mutating func noteTwins() throws {
        var seen: Set<String> = []
        let twins = entries.map(\.reference).filter { !seen.insert($0).inserted }
        guard let first = twins.first else { return }
        guard !Self.isMany(twins.count, of: entries.count) else {
            let others = twins.count == 1 ? "" : ", and \(twins.count - 1) more do"
            throw ListError(
                "The reference \(first) stands in the file twice\(others): it is two lists in one."
            )
        }
        for twin in twins {
            oddities.note(twin, "The reference stands in the file twice: both entries are kept")
        }
    }
}
