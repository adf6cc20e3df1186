import Core
import Model

/// One clause that one contract promises beside the same clause of another.
struct ClauseComparison: Sendable {
    let code: ClauseCode
    /// The kind of the contract that promises.
    let against: ContractKind
    let promised: [Clause]
    let this: [Clause]
    let verdict: ClauseVerdict

    /// Every promise of one contract beside what this contract says of it.
    static func rows(
        _ against: ContractKind = .cooperation,
        promises: [Clause],
        this: [Clause]
    ) -> [ClauseComparison] {
        ClauseCode.promised.compactMap { code in
            let left = promises.filter { $0.code == code }
            let right = this.filter { $0.code == code }
            return outcome(of: code, left, right).map {
                ClauseComparison(
                    code: code,
                    against: against,
                    promised: left,
                    this: right,
                    verdict: $0
                )
            }
        }
    }

    /// Both sides with the verdict between them, in one sentence.
    var sentence: String { sentence(of: against.rawValue) }

    /// The same of a promise that stands in another paper than a contract.
    func sentence(of promiser: String) -> String {
        "\(code.rawValue): \(promiser) \(Self.words(promised)), here \(Self.words(this)): "
            + "\(verdict.rawValue)"
    }

    private static func words(_ clauses: [Clause]) -> String {
        clauses.isEmpty ? "nothing" : clauses.map(\.words).joined(separator: " and ")
    }

    private static func outcome(
        of code: ClauseCode,
        _ left: [Clause],
        _ right: [Clause]
    ) -> ClauseVerdict? {
        let silenceIsZero = code.measure?.silenceIsZero ?? false
        switch (left.isEmpty, right.isEmpty) {
        case (true, true): return nil
        case (true, false) where silenceIsZero: return againstZero(right, over: .worse)
        case (false, true) where silenceIsZero: return againstZero(left, over: .better)
        // What was not promised cannot be broken here.
        case (true, false): return nil
        case (false, true): return .missing
        case (false, false):
            return counted(left, right, by: code.measure?.better ?? .none) ?? read(left, right)
        }
    }

    private static func againstZero(_ clauses: [Clause], over: ClauseVerdict) -> ClauseVerdict {
        let values = clauses.compactMap(\.amount?.value)
        if values.contains(where: { $0 > 0 }) { return over }
        return values.count == clauses.count ? .equal : .different
    }

    /// The verdict of the values; nil where none of the two sides has any.
    private static func counted(
        _ left: [Clause],
        _ right: [Clause],
        by preference: ClauseMeasure.Preference
    ) -> ClauseVerdict? {
        let promised = left.compactMap(\.amount)
        let given = right.compactMap(\.amount)
        guard !promised.isEmpty || !given.isEmpty else { return nil }
        let pairs = promised.flatMap { one in given.filter(one.isAlike).map { (one, $0) } }
        let outcomes = pairs.map { outcome(of: $0.value, $1.value, by: preference) }
        if outcomes.contains(.worse) { return .worse }
        let isWhole =
            promised.allSatisfy { one in given.contains(where: one.isAlike) }
            && given.allSatisfy { one in promised.contains(where: one.isAlike) }
        guard isWhole, !outcomes.contains(.different) else { return .different }
        return outcomes.contains(.better) ? .better : .equal
    }

    private static func outcome(
        of promised: Int,
        _ given: Int,
        by preference: ClauseMeasure.Preference
    ) -> ClauseVerdict {
        guard promised != given else { return .equal }
        switch preference {
        case .more: return given > promised ? .better : .worse
        case .fewer: return given < promised ? .better : .worse
        case .none: return .different
        }
    }

    /// Words are the same when one side says no more than the other; one of them may have fewer
    /// language versions.
    private static func read(_ left: [Clause], _ right: [Clause]) -> ClauseVerdict {
        let (left, right) = (Set(left.map(\.text)), Set(right.map(\.text)))
        return right.isSubset(of: left) || left.isSubset(of: right) ? .equal : .different
    }
}

/// How a clause of one contract stands to the same clause of another, for the worker.
enum ClauseVerdict: String, Choice {
    case equal, better, worse
    /// Not the same, and not to be compared by counting.
    case different
    /// Promised in the other contract, and not here.
    case missing
}
