/// Hands the values of a statement to libpq as C strings, in one piece of scratch memory.
enum Binds {
    typealias Pointers = UnsafePointer<UnsafePointer<CChar>?>

    /// Refuses what libpq would cut short without a word: text binds end at the first NUL.
    static func check(_ binds: [String?]) throws(PostgresError) {
        for (index, bind) in binds.enumerated() where bind?.utf8.contains(0) == true {
            throw PostgresError(
                state: "22021",
                kind: .invalidText,
                message: "bind $\(index + 1) holds a NUL byte"
            )
        }
    }

    /// The pointers are good for the time of `body` only.
    static func withPointers<Output>(
        _ binds: [String?],
        _ body: (Int32, Pointers?) -> Output
    ) -> Output {
        guard !binds.isEmpty else { return body(0, nil) }
        let size = binds.reduce(0) { $0 + ($1.map { $0.utf8.count + 1 } ?? 0) }
        return withUnsafeTemporaryAllocation(of: CChar.self, capacity: max(size, 1)) { bytes in
            withUnsafeTemporaryAllocation(
                of: UnsafePointer<CChar>?.self,
                capacity: binds.count
            ) { pointers in
                var next = UnsafeMutableRawBufferPointer(bytes)[...]
                for (index, bind) in binds.enumerated() {
                    guard var bind else {
                        pointers.initializeElement(at: index, to: nil)
                        continue
                    }
                    let start = next.startIndex
                    bind.withUTF8 {
                        UnsafeMutableRawBufferPointer(rebasing: next).copyBytes(from: $0)
                    }
                    let end = start + bind.utf8.count
                    next[end] = 0
                    next = next[(end + 1)...]
                    pointers.initializeElement(
                        at: index,
                        to: bytes.baseAddress.map { UnsafePointer($0 + start) }
                    )
                }
                return body(Int32(binds.count), pointers.baseAddress.map { Pointers($0) })
            }
        }
    }
}
