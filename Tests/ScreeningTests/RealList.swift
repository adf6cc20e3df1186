import TestKit
import Foundation
import Model
import Testing

@testable import Screening

/// The real edition of the UN list of 2018-10-29, which is too large to lie in the repository.
///
/// It is looked for beside the checkout, or where `HOMEWARD_UN_LIST` says; without it its tests are skipped.
enum RealList {
    static let file: URL = {
        if let named = ProcessInfo.processInfo.environment["HOMEWARD_UN_LIST"] {
            return URL(fileURLWithPath: named)
        }
        return URL(fileURLWithPath: #filePath).deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
            .appending(path: "shared/data/un/consolidated-2018-10-29.xml")
    }()

    static let isThere = FileManager.default.fileExists(atPath: file.path)
    static let absence: Comment = "the UN list of 2018-10-29 is not here: set HOMEWARD_UN_LIST"

    static let bytes: [UInt8] = {
        [UInt8](FileManager.default.contents(atPath: file.path) ?? Data())
    }()

    static let read = Result { try ReadList.read(.unXML, [.list: bytes]) }
    static let index = Result { try ListIndex(.un, read.get().entries) }

    static func individuals() throws -> [ListedEntry] {
        try read.get().entries.filter { $0.kind == .individual }
    }
}
