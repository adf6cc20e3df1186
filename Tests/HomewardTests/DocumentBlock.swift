/// A fenced block of a document.
struct DocumentBlock {
    /// What stands behind the fence: `sh`, `console`, `diff`, or nothing.
    let language: String
    let lines: [Substring]

    /// The blocks of a document, and its lines outside of them.
    static func split(_ text: String) -> (blocks: [DocumentBlock], prose: [Substring]) {
        var blocks: [DocumentBlock] = []
        var prose: [Substring] = []
        var open: (language: String, lines: [Substring])?
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            if let block = open, line == "```" {
                blocks.append(DocumentBlock(language: block.language, lines: block.lines))
                open = nil
            } else if open != nil {
                open?.lines.append(line)
            } else if line.hasPrefix("```") {
                open = (String(line.dropFirst(3)), [])
            } else {
                prose.append(line)
            }
        }
        return (blocks, prose)
    }

    /// The commands, each without the remark behind it: all that a shell's block has, in a console's what follows `$ `.
    ///
    /// `Tests/Benchmarks/documents.py` reads them by the same rules.
    var commands: [String] {
        guard language == "sh" || language == "console" else { return [] }
        var found: [String] = []
        var isOpen = false
        for line in lines {
            if isOpen {
                found[found.count - 1] += "\n\(line)"
            } else if language == "sh" {
                if line.hasPrefix("#") || line.allSatisfy(\.isWhitespace) { continue }
                found.append(String(line))
            } else {
                guard line.hasPrefix("$ ") else { continue }
                found.append(String(line.dropFirst(2)))
            }
            // It goes on after a backslash, and within single quotes; a remark may have an apostrophe.
            let quotes = Self.bare(found[found.count - 1]).count { $0 == "'" }
            isOpen = line.hasSuffix("\\") || quotes % 2 == 1
        }
        return found.map(Self.bare)
    }

    private static func bare(_ command: String) -> String {
        command.replacing(/\s+# .*/, with: "")
    }
}
