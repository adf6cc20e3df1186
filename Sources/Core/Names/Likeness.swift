/// How alike two spellings are, in thousandths.
package enum Likeness {
    /// Jaro-Winkler: common letters in order, with a bonus for a common beginning.
    package static func jaroWinkler(_ left: [UInt8], _ right: [UInt8]) -> Int {
        guard !left.isEmpty, !right.isEmpty else { return 0 }
        let reach = max(0, max(left.count, right.count) / 2 - 1)
        // Bits of one word mark the letters that found a partner; longer tokens are cut, unseen in names.
        let leftCount = min(left.count, 64)
        let rightCount = min(right.count, 64)
        var leftTaken: UInt64 = 0
        var rightTaken: UInt64 = 0
        var common = 0
        for place in 0..<leftCount {
            var other = max(0, place - reach)
            let end = min(rightCount, place + reach + 1)
            while other < end {
                if rightTaken >> other & 1 == 0, left[place] == right[other] {
                    leftTaken |= 1 << place
                    rightTaken |= 1 << other
                    common += 1
                    break
                }
                other += 1
            }
        }
        guard common > 0 else { return 0 }
        var swapped = 0
        var other = 0
        for place in 0..<leftCount where leftTaken >> place & 1 == 1 {
            while rightTaken >> other & 1 == 0 { other += 1 }
            if left[place] != right[other] { swapped += 1 }
            other += 1
        }
        let jaro =
            (1000 * common / leftCount + 1000 * common / rightCount
                + 1000 * (common - swapped / 2) / common) / 3
        var prefix = 0
        while prefix < min(4, leftCount, rightCount), left[prefix] == right[prefix] { prefix += 1 }
        return jaro + prefix * (1000 - jaro) / 10
    }

    /// One minus the share of letters that must change, two neighbours that changed places counting as one;
    /// zero as soon as more than a quarter must.
    package static func edits<Letter: Equatable>(_ left: [Letter], _ right: [Letter]) -> Int {
        let longer = max(left.count, right.count)
        guard longer > 0 else { return 0 }
        let limit = longer / 4
        guard abs(left.count - right.count) <= limit else { return 0 }
        var before: [Int] = []
        var row = Array(0...right.count)
        for place in 0..<left.count {
            var next = [place + 1]
            next.reserveCapacity(right.count + 1)
            var least = place + 1
            for other in 0..<right.count {
                let isSame = left[place] == right[other]
                var cost = min(row[other] + (isSame ? 0 : 1), row[other + 1] + 1, next[other] + 1)
                if place > 0, other > 0, left[place] == right[other - 1],
                    left[place - 1] == right[other]
                {
                    cost = min(cost, before[other - 1] + 1)
                }
                next.append(cost)
                least = min(least, cost)
            }
            guard least <= limit else { return 0 }
            (before, row) = (row, next)
        }
        return row[right.count] <= limit ? 1000 - 1000 * row[right.count] / longer : 0
    }
}
