/// Why a log is not signed any more: what was signed before does not fit what the database holds.
///
/// A signature beside an older, different one would fork the log, and nobody could tell which
/// branch is the true one (C2SP tlog-checkpoint). So nothing is signed until people have decided.
package enum LogAlarm: Error, Sendable, Hashable, CustomStringConvertible {
    /// The checkpoints' file knows a larger tree: the database was restored from a backup.
    case rolledBack(known: Int64, found: Int64)
    /// The tree's first leaves no longer give the root that was signed.
    case rewritten(size: Int64)
    /// The database has published a checkpoint of which the file knows nothing.
    case forgotten(published: Int64)
    /// The file's newest checkpoint cannot be read, or does not bear this system's signature.
    case unreadable(String)

    /// What happened and what to do, for the log and for `/health/ready`.
    package var description: String {
        switch self {
        case .rolledBack(let known, let found):
            "rolled back: a tree of \(known) events was signed, the database holds \(found); "
                + "restore the newer database, nothing is signed until then"
        case .rewritten(let size):
            "rewritten: the first \(size) events are not those that were signed; compare with "
                + "the newest export, nothing is signed until then"
        case .forgotten(let published):
            "forgotten: a checkpoint over \(published) events was published that the checkpoints' "
                + "file does not know; restore the state directory, nothing is signed until then"
        case .unreadable(let reason):
            "unreadable: the newest checkpoint in the state directory cannot be trusted "
                + "(\(reason)); restore the file, nothing is signed until then"
        }
    }
}
