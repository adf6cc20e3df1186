import Foundation
import Model
import TestKit
import Testing

@testable import Screening

/// Real editions of the lists, which are too large to lie in the repository.
///
/// `HOMEWARD_LISTS` names a folder that holds them under `un/` and `ofac/`; without it their tests are skipped.
enum RealList {
    static let folder = ProcessInfo.processInfo.environment["HOMEWARD_LISTS"].map {
        URL(fileURLWithPath: $0)
    }
    static let isThere =
        folder.map { folder in
            FileManager.default.fileExists(atPath: folder.appending(path: names[0]).path)
        } ?? false
    static let absence: Comment = "the real lists are not here: set HOMEWARD_LISTS"

    private static let names = [
        "un/consolidated-2018-10-29.xml", "un/consolidated-2026-02-27.xml",
    ]

    /// The UN list of 2018-10-29.
    static let bytes = file(names[0])
    static let read = Result { try ReadList.read(.unXML, [.list: bytes]) }
    static let index = Result { try ListIndex(.un, read.get().entries) }

    /// The UN list of 2026-02-27.
    static let bytes2026 = file(names[1])
    static let read2026 = Result { try ReadList.read(.unXML, [.list: bytes2026]) }

    /// OFAC's files are of different days, so that some of them speak of entries that others have not.
    static let sdnFiles = tables("sdn.csv", "alt.csv", "sdn_comments.csv")
    static let sdn = Result { try ReadList.read(.ofacCSV, sdnFiles) }
    static let others = Result {
        try ReadList.read(
            .ofacCSV,
            tables("cons_prim.csv", "cons_alt.csv", "cons_comments.csv")
        )
    }

    static func individuals() throws -> [ListedEntry] {
        try read.get().entries.filter { $0.kind == .individual }
    }

    static func file(_ name: String) -> [UInt8] {
        let path = folder?.appending(path: name).path ?? ""
        return [UInt8](FileManager.default.contents(atPath: path) ?? Data())
    }

    private static func tables(
        _ list: String,
        _ aliases: String,
        _ comments: String
    ) -> [ListFile: [UInt8]] {
        [
            .list: file("ofac/\(list)"), .aliases: file("ofac/\(aliases)"),
            .comments: file("ofac/\(comments)"),
        ]
    }
}
