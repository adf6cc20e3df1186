/// Aligned text: one line a row, two spaces between columns.
struct Table {
    let columns: [String]
    let rows: [[String]]

    func print() {
        for row in [columns] + rows {
            let cells = zip(row, widths).map { cell, width in
                cell + String(repeating: " ", count: max(0, width - cell.terminalWidth))
            }
            Swift.print(cells.joined(separator: "  ").trimmedRight)
        }
    }

    private var widths: [Int] {
        columns.indices.map { index in
            ([columns] + rows).map { $0[index].terminalWidth }.max() ?? 0
        }
    }
}

extension String {
    /// Han, kana and hangul take two places on a terminal (Unicode TR 11, wide).
    var terminalWidth: Int {
        unicodeScalars.reduce(0) { width, scalar in
            switch scalar.value {
            case 0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF,
                0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x20000...0x3FFFD:
                width + 2
            default: width + 1
            }
        }
    }

    fileprivate var trimmedRight: String {
        String(reversed().drop { $0 == " " }.reversed())
    }
}
