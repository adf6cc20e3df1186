import CICU

/// What a text looks like: two texts that a reader takes for one another have one skeleton (UTS 39).
package enum NameSkeleton {
    /// The skeleton of a text; it is compared and never shown.
    package static func of(_ text: String) -> String {
        let units = Array(text.utf16)
        var skeleton = [UInt16](repeating: 0, count: units.count * 18 + 16)
        let length = cicu_skeleton(units, Int32(units.count), &skeleton, Int32(skeleton.count))
        return length < 0 ? text : String(decoding: skeleton.prefix(Int(length)), as: UTF16.self)
    }
}
