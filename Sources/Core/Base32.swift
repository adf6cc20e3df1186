import Foundation

/// A UUID's 128 bits as 26 characters of lower-case Crockford base32, as TypeIDs write them.
enum Base32 {
    private static let alphabet = Array("0123456789abcdefghjkmnpqrstvwxyz".utf8)

    /// The value of each byte in the alphabet; 255 where it is none.
    private static let values: [UInt8] = {
        var values = [UInt8](repeating: 255, count: 256)
        for (value, letter) in alphabet.enumerated() {
            values[Int(letter)] = UInt8(value)
        }
        return values
    }()

    static func encode(_ uuid: UUID) -> String {
        let number = withUnsafeBytes(of: uuid.uuid) { bytes in
            bytes.reduce(UInt128(0)) { $0 << 8 | UInt128($1) }
        }
        return String(unsafeUninitializedCapacity: 26) { text in
            for place in 0..<26 {
                let digit = Int(truncatingIfNeeded: number >> UInt128(5 * (25 - place))) & 31
                text[place] = alphabet[digit]
            }
            return 26
        }
    }

    /// The UUID, or nil unless the text is exactly 26 letters of the alphabet that fit in 128 bits.
    static func decode(_ text: Substring) -> UUID? {
        guard text.utf8.count == 26 else { return nil }
        var number = UInt128(0)
        for (place, letter) in text.utf8.enumerated() {
            let value = values[Int(letter)]
            // 26 letters carry 130 bits; a first letter above 7 would need the two too many.
            guard value < 32, place > 0 || value < 8 else { return nil }
            number = number << 5 | UInt128(value)
        }
        var bytes = uuid_t(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0)
        withUnsafeMutableBytes(of: &bytes) { $0.storeBytes(of: number.bigEndian, as: UInt128.self) }
        return UUID(uuid: bytes)
    }
}
