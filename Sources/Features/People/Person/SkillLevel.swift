import Core

/// How skilled a person is, in the three steps of the pool.
enum SkillLevel: String, Choice, Comparable {
    case unskilled, skilled, professional

    /// What the major group of an occupation asks for: ISCO-08 groups 1 to 3 need more than a trade.
    init(neededFor occupation: Occupation) {
        self =
            switch occupation.majorGroup {
            case 1...3: .professional
            case 9: .unskilled
            default: .skilled
            }
    }

    private var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }

    static func < (left: SkillLevel, right: SkillLevel) -> Bool { left.rank < right.rank }
}
