import Foundation

/// The directory as it lies on disk, checked for names, numbers and gaps.
struct MigrationFiles {
    /// A text that runs as a whole, under the name by which an error tells of it.
    struct Part {
        let file: String
        let text: String
    }

    struct Migration {
        let number: Int
        let title: String
        let part: Part
    }

    /// The present shape, in the order in which its files are loaded.
    let schema: [Part]
    /// The steps from one release to the next, in the order of their numbers, which are 1, 2, 3 …
    let migrations: [Migration]

    var latestVersion: Int { migrations.last?.number ?? 0 }

    /// What the digest of the schema is over. Comments, also those that the database keeps, and blank
    /// lines are left out, so that a better word does not make another schema of it.
    var schemaText: String {
        var isExplaining = false
        return schema.flatMap { $0.text.split(separator: "\n") }
            .filter { line in
                let words = line.drop { $0 == " " }
                isExplaining = isExplaining || line.hasPrefix("COMMENT ON ")
                defer { if line.hasSuffix(";") { isExplaining = false } }
                return !isExplaining && !words.isEmpty && !words.hasPrefix("--")
            }
            .joined(separator: "\n")
    }

    init(in directory: URL) throws(MigrationError) {
        schema = try Self.schema(in: directory.appendingPathComponent("schema"))
        let folder = directory.appendingPathComponent("migrations")
        var found: [Migration] = []
        for name in try Self.list(folder) {
            found.append(try Self.migration(name, in: folder))
        }
        try Self.checkNumbers(found)
        migrations = found
    }

    /// The files that `load-order` names, one a line; it must name all there are.
    private static func schema(in folder: URL) throws(MigrationError) -> [Part] {
        let order = try text(of: folder.appendingPathComponent("load-order"))
        let names = order.split(separator: "\n").map(String.init).filter { !$0.hasPrefix("#") }
        for name in try list(folder) where !names.contains(name) {
            throw .unlisted("schema/\(name)")
        }
        var parts: [Part] = []
        for name in names {
            let text = try text(of: folder.appendingPathComponent(name))
            parts.append(Part(file: "schema/\(name)", text: text))
        }
        return parts
    }

    private static func list(_ folder: URL) throws(MigrationError) -> [String] {
        do {
            return try FileManager.default.contentsOfDirectory(atPath: folder.path)
                .filter { $0.hasSuffix(".sql") }.sorted()
        } catch {
            throw .unreadable(folder.path)
        }
    }

    private static func text(of file: URL) throws(MigrationError) -> String {
        do {
            return try String(contentsOf: file, encoding: .utf8)
        } catch {
            throw .unreadable(file.path)
        }
    }

    private static func migration(
        _ name: String,
        in folder: URL
    ) throws(MigrationError) -> Migration {
        let digits = name.prefix(4)
        let title = name.dropFirst(5).dropLast(4)
        guard digits.utf8.count == 4, digits.allSatisfy({ $0.isASCII && $0.isNumber }),
            let number = Int(digits), number > 0, name.dropFirst(4).first == "_", !title.isEmpty
        else { throw .badName(name) }
        let text = try text(of: folder.appendingPathComponent(name))
        return Migration(
            number: number,
            title: String(title),
            part: Part(file: name, text: text)
        )
    }

    private static func checkNumbers(_ migrations: [Migration]) throws(MigrationError) {
        for (one, other) in zip(migrations, migrations.dropFirst())
        where one.number == other.number {
            throw .duplicate(one.part.file, other.part.file)
        }
        for (index, migration) in migrations.enumerated() where migration.number != index + 1 {
            throw .gap(before: migration.part.file, missing: index + 1)
        }
    }
}
