/// A row that does not read as what it was asked to be: our mistake, not the caller's.
package struct RowError: Error, Equatable {
    /// The column as it was asked for.
    package let column: String
    /// What is wrong with it, as the end of a sentence that begins with the column.
    package let reason: String

    /// Made from its parts.
    package init(column: String, reason: String) {
        self.column = column
        self.reason = reason
    }
}
