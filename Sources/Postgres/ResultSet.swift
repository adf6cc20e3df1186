import CLibPQ

/// The rows of one statement as libpq holds them; freed when the set goes.
package struct ResultSet: ~Copyable {
    let handle: ResultHandle

    /// How many rows there are.
    package var rowCount: Int { Int(handle.rowCount) }
    /// How many columns each row has.
    package var columnCount: Int { Int(PQnfields(handle.pointer)) }

    /// The name of a column, counted from 0; empty when there is no such column.
    package func columnName(_ index: Int) -> String {
        PQfname(handle.pointer, Int32(index)).map { String(cString: $0) } ?? ""
    }

    /// The text form of one value, nil for NULL; good only while the result set lives.
    ///
    /// - Throws: `RowError` where there is no such row or column, which libpq would read beyond its memory.
    package func bytes(_ row: Int, _ column: Int) throws(RowError) -> UnsafeRawBufferPointer? {
        guard row >= 0, row < rowCount, column >= 0, column < columnCount else {
            throw RowError(column: "\(column)", reason: "is not there in row \(row)")
        }
        return handle.bytes(Int32(row), Int32(column))
    }

    /// One row, to be read by column names.
    ///
    /// - Throws: `RowError` where there is no such row.
    package func row(_ index: Int) throws(RowError) -> Row {
        guard index >= 0, index < rowCount else {
            throw RowError(column: "every column", reason: "is not there in row \(index)")
        }
        return Row(result: handle, number: Int32(index))
    }
}
