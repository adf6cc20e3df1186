import Core
import Model

/// A list as read from its files.
struct ReadList: Sendable {
    /// The publisher's name for the edition.
    var edition: String
    /// The day that the file itself states; nil where the format states none.
    var dated: CalendarDate?
    var entries: [ListedEntry]

    /// Reads the files of a list in its format.
    ///
    /// - Parameters:
    ///   - format: The format that the files were said to have.
    ///   - files: The bytes of each file.
    /// - Returns: Edition, day and entries.
    /// - Throws: ``ListError`` where they are something else.
    static func read(_ format: ListFormat, _ files: [ListFile: [UInt8]]) throws -> ReadList {
        let list = files[.list] ?? []
        let read =
            switch format {
            case .unXML: try UNList.read(list)
            case .ofacXML: try OFACList.read(list)
            case .ofacCSV: try OFACTables.read(list, aliases: files[.aliases] ?? [])
            case .euXML: try EUList.read(list)
            case .euCSV: try EUTable.read(list)
            }
        guard !read.entries.isEmpty else {
            throw ListError("The file holds no entry of the format \(format.rawValue).")
        }
        try refuseTwins(in: read.entries)
        return read
    }

    /// Two entries under one reference are two lists glued together, or one cut wrongly.
    private static func refuseTwins(in entries: [ListedEntry]) throws {
        var seen: Set<String> = []
        for entry in entries {
            guard !entry.reference.isEmpty, !entry.names.isEmpty else {
                throw ListError("An entry lacks its reference or its name: \(entry.name).")
            }
            guard seen.insert(entry.reference).inserted else {
                throw ListError("The reference \(entry.reference) stands in the file twice.")
            }
        }
    }
}
