import Foundation

/// Reads a file line by line without holding more than one line and one chunk of it.
struct LineReader {
    private static let chunk = 1 << 18

    private let path: String
    private let handle: FileHandle
    private var buffer: [UInt8] = []
    private var start = 0
    private var atEnd = false

    /// The number of the line that `next()` gave last, from 1.
    private(set) var number = 0

    init(_ file: URL) throws(BagError) {
        path = file.path
        do {
            handle = try FileHandle(forReadingFrom: file)
        } catch {
            throw .file(path, reason: error.localizedDescription)
        }
    }

    /// The next line with its line feed, which only the last line of a file may lack.
    mutating func next() throws(BagError) -> ArraySlice<UInt8>? {
        var searched = start
        while true {
            if let feed = lineFeed(from: searched) { return take(to: feed + 1) }
            if atEnd { return start < buffer.count ? take(to: buffer.count) : nil }
            buffer.removeSubrange(..<start)
            start = 0
            searched = buffer.count
            try fill()
        }
    }

    /// By `memchr`, which looks at many bytes at once: leaves are read by the gigabyte.
    private func lineFeed(from index: Int) -> Int? {
        buffer.withUnsafeBytes { bytes in
            guard index < bytes.count, let base = bytes.baseAddress,
                let found = memchr(base + index, 0x0A, bytes.count - index)
            else { return nil }
            return UnsafeRawPointer(found) - base
        }
    }

    private mutating func take(to end: Int) -> ArraySlice<UInt8> {
        defer { start = end }
        number += 1
        return buffer[start..<end]
    }

    private mutating func fill() throws(BagError) {
        do {
            let data = try handle.read(upToCount: Self.chunk) ?? Data()
            atEnd = data.isEmpty
            buffer += data
        } catch {
            throw .file(path, reason: error.localizedDescription)
        }
    }
}
