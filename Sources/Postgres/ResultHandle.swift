import CLibPQ

/// Owns a `PGresult`; the views of it (`ResultSet`, `Row`) share this owner.
final class ResultHandle {
    let pointer: OpaquePointer
    /// Read once a result, on the first look-up by name.
    private lazy var names = (0..<PQnfields(pointer)).map { String(cString: PQfname(pointer, $0)) }
    /// Where the next look-up begins: columns are read in order, row after row, so it mostly hits.
    private var expected = 0

    init(_ pointer: OpaquePointer) {
        self.pointer = pointer
    }

    deinit { PQclear(pointer) }

    var rowCount: Int32 { PQntuples(pointer) }

    /// Rows that an INSERT, UPDATE, DELETE or SELECT touched.
    var touched: Int { Int(String(cString: PQcmdTuples(pointer))) ?? 0 }

    /// `COMMIT`, `INSERT 0 1` …: what the server says it did.
    var tag: String { String(cString: PQcmdStatus(pointer)) }

    func index(of column: String) -> Int32? {
        let count = names.count
        for step in 0..<count {
            let sum = expected + step
            let index = sum < count ? sum : sum - count
            guard names[index] == column else { continue }
            expected = index + 1 < count ? index + 1 : 0
            return Int32(index)
        }
        return nil
    }

    func bytes(_ row: Int32, _ column: Int32) -> UnsafeRawBufferPointer? {
        guard PQgetisnull(pointer, row, column) == 0 else { return nil }
        return UnsafeRawBufferPointer(
            start: PQgetvalue(pointer, row, column),
            count: Int(PQgetlength(pointer, row, column))
        )
    }

    func text(_ row: Int32, _ column: Int32) -> String? {
        bytes(row, column).map { String(decoding: $0, as: UTF8.self) }
    }
}
