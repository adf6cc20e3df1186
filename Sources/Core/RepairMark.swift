extension CleanText {
    /// Refuses U+FFFD, which readers of bytes write in place of what they could not read (Unicode 15.0, 3.9):
    /// the text was damaged before it came here, and what stood there would be lost unseen.
    func refuseRepaired(_ text: String) throws(Malformed) {
        let places = text.unicodeScalars.enumerated()
        guard let found = places.first(where: { $0.element == "\u{FFFD}" }) else { return }
        throw Malformed(
            "This \(noun) holds U+FFFD as its character \(found.offset + 1), the mark of a text "
                + "that was read in the wrong encoding: send it again from its source, as UTF-8."
        )
    }
}
