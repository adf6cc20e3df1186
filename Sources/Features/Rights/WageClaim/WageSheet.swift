import Core

/// A reckoning as lines of text that fit 80 columns, in one language.
struct WageSheet: Codable, Sendable, Equatable {
    static let columns = 80

    let language: Language
    /// Whether the words are those of the language; otherwise the sheet only says which one to read.
    let isWorded: Bool
    let lines: [String]

    /// A sheet in Chinese, one in English, and one in each of the worker's other languages.
    static func all(of reckoning: WageReckoning, for languages: [Language]) -> [WageSheet] {
        var seen: Set<String> = []
        return ([.chinese, .english] + languages.map(\.base))
            .filter { seen.insert($0.language).inserted }
            .map { WageSheet(reckoning, in: $0) }
    }

    /// The sheet in a language; where that has no words yet, it says so in English.
    init(_ reckoning: WageReckoning, in language: Language) {
        self.language = language
        let words = SheetWord.languages[language.language]
        isWorded = words != nil
        guard let words else {
            lines = "There are no words in \(language) yet: read the sheet in English."
                .wrapped(to: Self.columns)
            return
        }
        let isConfirmed = SheetWord.confirmed.contains(language.language)
        let writer = SheetWriter(words: words, isConfirmed: isConfirmed)
        lines = writer.lines(of: reckoning)
    }
}

/// Writes the lines of a sheet with the words of one language.
private struct SheetWriter {
    let words: [SheetWord: String]
    let isConfirmed: Bool

    func lines(of reckoning: WageReckoning) -> [String] {
        var lines = ["\(word(.title)), \(word(.reckonedOn)) \(reckoning.reckonedOn)"]
        for month in reckoning.months { lines += self.lines(of: month) }
        lines.append("")
        lines += row(word(.total), reckoning.owed)
        lines += text(word(.rounding), indent: 0)
        if !isConfirmed { lines += text(word(.wordsToConfirm), indent: 0) }
        return lines
    }

    private func lines(of month: ReckonedMonth) -> [String] {
        var lines = ["", "\(month.month)"]
        for line in month.lines {
            lines += row("  \(word(line.item.word))  \(line.from)/\(line.until)", line.amount)
            lines += text(detail(of: line), indent: 4)
        }
        lines += row("  \(word(.due))", month.due)
        lines += row("  \(word(.paid))", month.paid)
        lines += row("  \(word(.owed))", month.owed)
        let stated = Set(month.lines.map(\.payBasis))
        for basis in StatedBasis.allCases where stated.contains(basis) {
            lines += text(word(basis.word), indent: 2)
        }
        if stated != [.net] {
            lines += text(word(.onlyAgreed), indent: 2)
        }
        for note in month.notes {
            let sums = note == .paidOtherwise ? month.paidOtherwise.map(\.description) : []
            let said = sums.isEmpty ? "" : "\(sums.joined(separator: ", ")): "
            lines += text(said + word(note.word), indent: 2)
        }
        return lines
    }

    /// What anybody needs to do the line again, and where each part is written.
    private func detail(of line: WageLine) -> String {
        var factors = [line.quantityText(word(line.unit.word)), line.rate.description]
        if abs(line.percent) != 100 { factors.append("\(abs(line.percent))%") }
        var said = ["\(factors.joined(separator: " × ")) (\(word(line.basis.word)))"]
        if let record = line.record { said.append(record.text) }
        if let premium = line.premium { said.append(word(premium.word)) }
        said.append(line.source)
        if line.toConfirm { said.append(word(.toConfirm)) }
        return said.joined(separator: "; ")
    }

    /// A label, and an amount at the right edge; on a line of its own where both do not fit on one.
    private func row(_ label: String, _ amount: Money) -> [String] {
        let amount = amount.description
        let space = WageSheet.columns - label.terminalWidth - amount.terminalWidth
        guard space < 2 else { return [label + String(repeating: " ", count: space) + amount] }
        let left = max(0, WageSheet.columns - amount.terminalWidth)
        return text(label, indent: 0) + [String(repeating: " ", count: left) + amount]
    }

    private func text(_ text: String, indent: Int) -> [String] {
        let margin = String(repeating: " ", count: indent)
        return text.wrapped(to: WageSheet.columns - indent).map { margin + $0 }
    }

    private func word(_ word: SheetWord) -> String { words[word] ?? word.rawValue }
}

extension WageLine {
    /// The quantity: `168 h`, `168:30 h`, `17/31 months`, `1240/7 h ≈ 177.14`.
    fileprivate func quantityText(_ unit: String) -> String {
        guard !quantity.isMultiple(of: divisor) else { return "\(quantity / divisor) \(unit)" }
        if divisor == 60 { return "\(quantity / 60):\(Self.two(quantity % 60)) \(unit)" }
        guard self.unit == .hour || self.unit == .day else {
            return "\(quantity)/\(divisor) \(unit)"
        }
        let hundredths = (quantity * 200 + divisor) / (divisor * 2)
        return "\(quantity)/\(divisor) \(unit) ≈ \(hundredths / 100).\(Self.two(hundredths % 100))"
    }

    private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
