import Postgres

/// What a constraint of the database says to whoever sent the values that broke it.
///
/// Each stands in one of the lists beside this file: `rules` holds those that values which the API takes can
/// break, each with its sentence; `ours` those that only a mistake of the program can. What is in neither counts
/// as ours, so nobody is blamed for a mistake that nobody has thought of: the transaction is rolled back, the
/// answer is 500, and the log names the constraint as an error. A test walks the catalogue and asks for an entry
/// of each, except where the form alone decides:
///
/// - A foreign key is a rule by default: the id came in a body. Its sentence is made of its name.
/// - A primary key is ours: ids are new. So is what a domain checks, and a column's CHECK of a list of words, of a
///   code's pattern, of a digest's length or of JSON's type, for the types of Swift can hold nothing else.
package enum Constraint {
    /// The refusal of a violation; nil where it is a mistake of ours.
    static func refusal(for error: PostgresError) -> Refusal? {
        guard let name = error.constraint, let reason = reason(for: error.kind) else { return nil }
        if let sentence = rules[name] { return reason.refusal(sentence) }
        guard error.kind == .foreignKey, !ours.contains(name), let table = error.table else {
            return nil
        }
        return reason.refusal(sentence(ofForeignKey: name, on: table))
    }

    private static func reason(for kind: PostgresError.Kind) -> CommonRefusal? {
        switch kind {
        case .unique: .duplicate
        case .foreignKey: .reference
        case .exclusion: .overlapping
        case .check: .unfit
        default: nil
        }
    }

    /// `case_file_job_order` on `case_file`: the case file names a job order that is not on file.
    package static func sentence(ofForeignKey name: String, on table: String) -> String {
        let role = name.hasPrefix("\(table)_") ? String(name.dropFirst(table.count + 1)) : name
        let (wanted, holder) = (role.replacing("_", with: " "), table.replacing("_", with: " "))
        return "The \(wanted) that the \(holder) names is not on file: check its id."
    }
}
