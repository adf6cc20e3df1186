import Core

/// Aligned text: one line a row, two spaces between columns.
struct Table {
    let columns: [String]
    let rows: [[String]]

    func print() {
        for row in [columns] + rows {
            let cells = zip(row, widths).map { cell, width in
                cell + String(repeating: " ", count: max(0, width - cell.terminalWidth))
            }
            Swift.print(cells.joined(separator: "  ").trimmedAtEnd)
        }
    }

    private var widths: [Int] {
        columns.indices.map { index in
            ([columns] + rows).map { $0[index].terminalWidth }.max() ?? 0
        }
    }
}
