import Foundation

/// The directory as it lies on disk, checked for names, numbers and gaps.
struct MigrationFiles {
    struct Migration {
        let number: Int
        let title: String
        let file: String
        let text: String
    }

    /// A file that is run again whenever it changed.
    struct Script {
        let file: String
        let text: String
    }

    /// In the order of their numbers, which are 1, 2, 3 …
    let migrations: [Migration]
    /// Views in the order of their names, then the roles.
    let scripts: [Script]

    var latestVersion: Int { migrations.last?.number ?? 0 }

    init(in directory: URL) throws(MigrationError) {
        let folder = directory.appendingPathComponent("migrations")
        var found: [Migration] = []
        for name in try Self.list(folder) {
            found.append(try Self.migration(name, in: folder))
        }
        try Self.checkNumbers(found)
        migrations = found
        var scripts: [Script] = []
        let views = directory.appendingPathComponent("views")
        if FileManager.default.fileExists(atPath: views.path) {
            for name in try Self.list(views) {
                let text = try Self.text(of: views.appendingPathComponent(name))
                scripts.append(Script(file: "views/\(name)", text: text))
            }
        }
        let roles = directory.appendingPathComponent("roles.sql")
        if FileManager.default.fileExists(atPath: roles.path) {
            scripts.append(Script(file: "roles.sql", text: try Self.text(of: roles)))
        }
        self.scripts = scripts
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
        return Migration(number: number, title: String(title), file: name, text: text)
    }

    private static func checkNumbers(_ migrations: [Migration]) throws(MigrationError) {
        for (one, other) in zip(migrations, migrations.dropFirst())
        where one.number == other.number {
            throw .duplicate(one.file, other.file)
        }
        for (index, migration) in migrations.enumerated() where migration.number != index + 1 {
            throw .gap(before: migration.file, missing: index + 1)
        }
    }
}
