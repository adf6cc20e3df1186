import Core
import Foundation
import Testing

@testable import Homeward

/// Every table has one owner, the feature of its file in `Database/schema`. SQL elsewhere names the views that
/// the owner publishes, of which the comment says so.
@Suite struct OwnerTests {
    /// The nouns of one feature whose tables lie in the file of another, after what they name.
    static let moved = ["reservation": "people", "rule_override": "audit"]

    /// Where another's table is named all the same: the feature with the table, and how often.
    ///
    /// Core opens, settles, frees and ends tasks, applies overrides, thresholds and what was adopted and confirmed,
    /// and counts by calendars for every feature; Diary, Audit and Law show and change them.
    static let exceptions = [
        "core task": 3, "core rule_override": 1, "core work_calendar": 1, "core rule_adoption": 1,
        "core law_confirmation": 1, "core threshold": 1,
    ]

    @Test func sqlNamesOwnTablesAndPublishedViews() throws {
        let schema = try Schema()
        var found: [String: [String]] = [:]
        for file in ArchitectureTests.files where file.path.hasPrefix("Sources/") {
            let feature = Self.feature(file.path)
            for name in Self.names(in: file.text) {
                guard let owner = schema.owners[name], owner != feature,
                    !schema.published.contains(name)
                else { continue }
                found["\(feature) \(name)", default: []].append(file.path)
            }
        }
        for (use, places) in found.sorted(by: { $0.key < $1.key }) {
            #expect(places.count == Self.exceptions[use] ?? 0, "\(use): \(places.sorted())")
        }
        for use in Self.exceptions.keys.sorted() {
            #expect(found[use] != nil, "\(use) is no exception any more")
        }
    }

    /// The data model has each table in the section of the feature that says what the table holds.
    @Test func whoSaysWhatATableHoldsOwnsIt() throws {
        let owners = try Schema().owners
        var compared = 0
        for (feature, tables) in DataModelDocument.owners {
            for table in tables.map(\.table) where owners[table] != nil {
                #expect(owners[table] == feature.lowercased(), "\(table)")
                compared += 1
            }
        }
        #expect(compared > 80)
    }

    @Test func whatIsPublishedIsReadByOthers() throws {
        let schema = try Schema()
        var read: Set<String> = []
        for file in ArchitectureTests.files where file.path.hasPrefix("Sources/") {
            let feature = Self.feature(file.path)
            for name in Self.names(in: file.text) where schema.owners[name] != feature {
                read.insert(name)
            }
        }
        #expect(schema.published.count > 30)
        for view in schema.published.subtracting(read).sorted() {
            Issue.record("\(view) is published, and nobody reads it")
        }
    }

    @Test(
        arguments: [
            ("SELECT 1 FROM contract c JOIN site s ON true", ["contract", "site"]),
            ("SELECT s.id FROM site s, corridor k", ["corridor", "site"]),
            ("UPDATE task SET state = 'done'", ["task"]),
            ("INSERT INTO task (id)", ["task"]), ("SELECT 1 FROM audit.event", []),
            ("// FROM contract", []), ("EXISTS (SELECT FROM visa x", ["visa"]),
        ] as [(String, [String])]
    )
    func namesAreFound(sql: String, names: [String]) {
        #expect(Self.names(in: sql).sorted() == names)
    }

    /// `Sources/Features/Fees/…` is fees, `Sources/Core/…` is core.
    static func feature(_ path: String) -> String {
        let folders = path.split(separator: "/").dropFirst().filter { $0 != "Features" }
        return folders.first?.lowercased() ?? ""
    }

    /// What stands after FROM, JOIN, INTO and UPDATE, or after the comma of a list of tables; a name with
    /// its schema is the core's.
    static func names(in text: String) -> [String] {
        let code = text.split(separator: "\n").filter {
            !$0.drop(while: \.isWhitespace).hasPrefix("//")
        }
        .joined(separator: "\n")
        let first = code.matches(
            of: /\b(?:FROM|JOIN|INTO|UPDATE)\s+(?:ONLY\s+)?([a-z_]+)\b(?![.(])/
        )
        let second = code.matches(
            of: /\bFROM\s+[a-z_]+(?:\s+(?:AS\s+)?[a-z_]+)?,\s*([a-z_]+)\b(?![.(])/
        )
        return first.map { String($0.1) } + second.map { String($0.1) }
    }

    /// Tables and views of the schema.
    struct Schema {
        /// The feature that owns each of them.
        var owners: [String: String] = [:]
        var published: Set<String> = []

        init() throws {
            let folder = Repository.root.appending(path: "Database/schema")
            let files = try FileManager.default.contentsOfDirectory(atPath: folder.path)
            for file in files.sorted() where file.hasSuffix(".sql") && file != "comments.sql" {
                let sql = try Repository.text("Database/schema/\(file)")
                for match in sql.matches(of: #/CREATE (?:TABLE|VIEW) ([a-z_]+)\b(?!\.)/#) {
                    let name = String(match.1)
                    owners[name] = OwnerTests.moved[name] ?? String(file.dropLast(4))
                }
                for match in sql.matches(of: #/COMMENT ON VIEW ([a-z_]+) IS 'Published: /#) {
                    published.insert(String(match.1))
                }
            }
        }
    }
}
