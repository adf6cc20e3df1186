import Core
import Model

/// What comparing makes of where a subject stood: decisions stay, and only people end a hold.
struct Standing: Sendable {
    let state: CheckState
    /// What was found now, and what was open before and is still to be decided.
    let hits: [Hit]
    /// Whether the hits to decide are those that a reviewer has seen.
    let keepsReview: Bool

    /// Hits that stop and are open on the binding list.
    var bindingOpen: Int { Self.open(hits).count { $0.publisher.isBinding } }
    /// Hits that stop and are open on lists of other states.
    var foreignOpen: Int { Self.open(hits).count { !$0.publisher.isBinding } }

    /// As many hits are kept as a reviewer can read, of those that stop nothing; the likeliest ones.
    static let limit = 20

    /// Where a subject stands after it was compared.
    ///
    /// - Parameters:
    ///   - before: The state before; pending for a subject that was never compared.
    ///   - known: The hits that stood before.
    ///   - found: The hits of all current lists.
    /// - Throws: The refusal `wrong-state` where the table knows no such move: a fault of this file.
    init(before: CheckState, known: [Hit], found: [Hit]) throws(Refusal) {
        let cleared = Set(known.filter(\.isCleared).map(\.fingerprint))
        var hits = found.map { hit in
            var hit = hit
            hit.isCleared = cleared.contains(hit.fingerprint)
            return hit
        }
        // Off the list, or too little alike by now, as after a correction: still on hold until somebody has looked.
        if before.isOpen || before == .trueMatch {
            let stopping = Set(found.filter(\.grade.stops).map(\.entry))
            let left = Self.open(known).filter { !stopping.contains($0.entry) }
            let entries = Set(left.map(\.entry))
            hits = hits.filter { !entries.contains($0.entry) } + left
        }
        self.hits = Self.kept(hits)
        let own = Self.open(self.hits)
        let isSame =
            Set(own.map(\.fingerprint)) == Set(Self.open(known).map(\.fingerprint))
        keepsReview = before.isOpen && isSame
        state = try before.after("screen", to: Self.wanted(before, own, isSame, self.hits))
    }

    private static func wanted(
        _ before: CheckState,
        _ open: [Hit],
        _ isSame: Bool,
        _ hits: [Hit]
    ) -> CheckState {
        if before == .trueMatch { return .trueMatch }
        if before == .legalReview, isSame { return .legalReview }
        if open.contains(where: \.publisher.isBinding) { return .potential }
        if !open.isEmpty { return .legalReview }
        return hits.contains { $0.isCleared && $0.grade.stops } ? .cleared : .clear
    }

    /// What is to be decided first, then what was decided, then as much as can be read of the rest.
    ///
    /// A hit that stops is never cut: an open one would be reviewed by nobody, and of a cleared one the
    /// decision would be forgotten and asked for again.
    private static func kept(_ hits: [Hit]) -> [Hit] {
        let stopping = hits.filter(\.grade.stops).sorted(by: isBefore)
        let rest = hits.filter { !$0.grade.stops }.sorted(by: isBefore)
        return stopping + rest.prefix(max(0, limit - stopping.count))
    }

    /// Open before cleared, binding before the lists of other states, then by grade and score.
    private static func isBefore(_ one: Hit, _ other: Hit) -> Bool {
        if one.isCleared != other.isCleared { return other.isCleared }
        if one.isBinding != other.isBinding { return one.isBinding }
        return one.grade == other.grade ? one.score > other.score : one.grade > other.grade
    }

    /// The hits that stop and that nobody has cleared.
    static func open(_ hits: [Hit]) -> [Hit] { hits.filter { $0.grade.stops && !$0.isCleared } }
}
