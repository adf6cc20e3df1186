/// Why a database cannot be brought to the state of a directory; each says how to put it right.
package enum MigrationError: Error, Equatable, CustomStringConvertible {
    /// The directory has no `schema` or `migrations` folder, or a file in one cannot be read.
    case unreadable(String)
    /// A file of the schema has no place in its order.
    case unlisted(String)
    /// A file's name is not `NNNN_what.sql`.
    case badName(String)
    /// Two files have one number.
    case duplicate(String, String)
    /// A number is missing before this file.
    case gap(before: String, missing: Int)
    /// The file was changed after it had been applied.
    case edited(String)
    /// The database has a migration that the directory lacks.
    case missing(number: Int, title: String)
    /// The database stands for another schema than the directory, and no migration is left to run.
    case otherSchema
    /// The file's number is lower than that of the newest migration in the database.
    case late(String, newest: Int)
    /// The file ends the transaction in which it runs.
    case endsTransaction(String)
    /// The file changes what rows on record read, so that no event would name them any more.
    case changesRecords(String, column: String)
    /// PostgreSQL refused the file.
    case failed(String, state: String, message: String)

    /// One sentence that names the file, and one that says what to do.
    package var description: String {
        switch self {
        case .unreadable(let path):
            "\(path) cannot be read. Name the directory that holds schema/ and migrations/."
        case .unlisted(let file):
            "\(file) is not in schema/load-order. Name it there, after what its tables refer to."
        case .badName(let file):
            "\(file) is not named NNNN_what.sql. Rename it."
        case .duplicate(let one, let other):
            "\(one) and \(other) have the same number. Give the newer one the next free number."
        case .gap(let file, let number):
            "Number \(number) is missing before \(file). Renumber it, or add the missing file."
        case .edited(let file):
            "\(file) was changed after it had been applied. "
                + "Restore it, and write the change as a new migration."
        case .missing(let number, let title):
            "The database has migration \(number) (\(title)), the directory has not. "
                + "Use the directory of the newest release that ever migrated this database."
        case .otherSchema:
            "The database was made from another schema than the directory holds, and no migration "
                + "leads from one to the other. Before the first release it is made anew: drop it, "
                + "create it empty and migrate again. After a release, write the migration."
        case .late(let file, let newest):
            "\(file) was never applied, but the database is already at \(newest). "
                + "Give it a number after \(newest)."
        case .endsTransaction(let file):
            "\(file) ends its own transaction. Take COMMIT and ROLLBACK out of it."
        case .changesRecords(let file, let column):
            "\(file) would change rows on record, whose digests events hold: \(column) is new and "
                + "not null or with a default, is gone, or has another type. Add a column that may "
                + "be null, hold later rows to it by a CHECK that is NOT VALID, and drop none."
        case .failed(let file, let state, let message):
            "\(file) was refused by PostgreSQL (\(state): \(message)). "
                + "Nothing of it was kept; put the cause right and migrate again."
        }
    }
}
