/// Reads the sentences of an OFAC remark: births, nationalities, weak aliases, documents. The rest is not compared.
enum OFACRemarks {
    /// Adds to an entry what its remark says.
    static func read(
        _ remark: String,
        into entry: inout ListedEntry,
        noting oddities: inout ListOddities
    ) {
        for part in remark.split(separator: ";") {
            let sentence = part.trimmed
            let plain = String(sentence.trimmingPrefix("alt. "))
            if let words = plain.after("DOB ") {
                entry.add(BirthWords.read(words.sentence), noting: &oddities)
            } else if let words = plain.after("nationality ") ?? plain.after("citizen ") {
                entry.addNationality(words.sentence, noting: &oddities)
            } else if isAlias(plain) {
                // What the tables of names do not hold is what OFAC calls weak.
                if let name = quoted(plain) { entry.add(NameTexts.read(name, .low)) }
            } else if !isOther(plain), let document = DocumentText.remark(plain) {
                entry.add(document)
            }
        }
    }

    private static func isAlias(_ text: String) -> Bool {
        ["a.k.a. ", "f.k.a. ", "n.k.a. "].contains(where: text.hasPrefix)
    }

    /// What names others, or the law, and holds no number of the entry's own.
    private static func isOther(_ text: String) -> Bool {
        ["Linked To", "For more", "for more", "POB ", "Gender "].contains(where: text.hasPrefix)
    }

    /// What stands between the first quote and the last.
    private static func quoted(_ text: String) -> String? {
        guard let first = text.firstIndex(of: "'"), let last = text.lastIndex(of: "'"), first < last
        else { return nil }
        return String(text[text.index(after: first)..<last])
    }
}

extension String {
    /// What follows a beginning; nil where the text begins otherwise.
    fileprivate func after(_ start: String) -> String? {
        hasPrefix(start) ? String(dropFirst(start.count)) : nil
    }
}
