/// What a table holds, and what those of its columns mean that no read model explains.
///
/// With the columns of the read models these are the comments in the database:
/// `Database/schema/comments.sql`.
package struct TableMeaning: Sendable {
    /// The table, with its schema where that is not `public`.
    package let table: String
    /// What its rows are.
    package let meaning: String
    /// What its columns mean, by name: those that no read model shows, and those of which a read model's
    /// view shows something else under the same name.
    package let columns: KeyValuePairs<String, String>

    /// Says what a table and its columns mean.
    package init(
        _ table: String,
        _ meaning: String,
        _ columns: KeyValuePairs<String, String> = [:]
    ) {
        self.table = table
        self.meaning = meaning
        self.columns = columns
    }

    /// The columns that nearly every table has, said once.
    package static let everywhere = [
        "agency_id": "The agency whose row it is; row security shows it to no other.",
        "id": "The id, a UUID of version 7: it begins with the moment at which it was made.",
        "version": "Counts the changes of the row, from 1; a trigger does.",
        "created_at": "When the row was recorded, by the clock of the step that recorded it.",
        "updated_at": "When the row last changed, by the clock of the step that changed it.",
    ]
}
