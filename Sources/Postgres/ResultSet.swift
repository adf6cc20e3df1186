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
    package func bytes(_ row: Int, _ column: Int) -> UnsafeRawBufferPointer? {
        precondition(row >= 0 && row < rowCount, "there is no row \(row)")
        precondition(column >= 0 && column < columnCount, "there is no column \(column)")
        return handle.bytes(Int32(row), Int32(column))
    }

    /// One row, to be read by column names.
    package func row(_ index: Int) -> Row {
        precondition(index >= 0 && index < rowCount, "there is no row \(index)")
        return Row(result: handle, number: Int32(index))
    }
}
