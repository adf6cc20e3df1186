import Foundation
import Postgres

/// Writes `Sources/Model/Generated` from a database that it makes from `Database/schema`.
///
/// It depends on the PostgreSQL layer alone, so that it builds while a changed schema leaves the model behind.
@main
struct ModelWriter {
    static func main() async throws {
        let arguments = CommandLine.arguments
        guard arguments.count == 4 else {
            print("usage: ModelWriter <connection string of an empty database> <Database> <folder>")
            exit(2)
        }
        _ = try await Migrator(directory: URL(fileURLWithPath: arguments[2])).migrate(arguments[1])
        let pool = Pool(PoolConfiguration(connectionString: arguments[1], size: 1))
        let source = try await pool.read([]) { try ModelSource(ModelCatalogue($0)) }
        await pool.close()
        try source.write(to: URL(fileURLWithPath: arguments[3], isDirectory: true))
    }
}

extension ModelSource {
    /// Makes the folder hold these files and no other.
    package func write(to folder: URL) throws {
        let manager = FileManager.default
        try manager.createDirectory(at: folder, withIntermediateDirectories: true)
        for name in try manager.contentsOfDirectory(atPath: folder.path) where files[name] == nil {
            try manager.removeItem(at: folder.appending(path: name))
        }
        for (name, text) in files {
            try text.write(to: folder.appending(path: name), atomically: true, encoding: .utf8)
        }
    }
}
