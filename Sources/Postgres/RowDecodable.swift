/// A value that is read from the columns of one row, by their names.
package protocol RowDecodable {
    /// Reads the row; throws the name of the first column that does not fit.
    init(row: borrowing Row) throws(RowError)
}
