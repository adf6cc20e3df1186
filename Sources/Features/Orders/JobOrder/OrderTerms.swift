import Core
import Corridors
import Model
import Postgres

/// Whom a job order asks for, and why: what is held against the law on discrimination.
struct OrderTerms: Sendable, Codable {
    var sex: SexTerm = .any
    var minimumAge: Int?
    var maximumAge: Int?
    var nationalities: [Country] = []
    var requirements: LongText?
    /// Why the work itself asks for it: C111 Art. 1(2) knows inherent requirements of a job.
    var basis: LongText?

    /// Everything in the terms that discriminates, in sentences; the corridor's own limits do not.
    func faults(within bounds: (minimumAge: Int, maximumAge: Int?, origin: Country)) -> [String] {
        var faults: [String] = []
        if let minimumAge, minimumAge < 18 {
            faults.append("The order asks for workers from \(minimumAge) on; nobody under 18 goes.")
        }
        if let minimumAge, minimumAge > bounds.minimumAge, basis == nil {
            faults.append(
                "The order asks for \(minimumAge) years at least, the corridor for "
                    + "\(bounds.minimumAge): a narrower age needs its basis in the work."
            )
        }
        if let maximumAge, maximumAge < bounds.maximumAge ?? .max, basis == nil {
            let limit = bounds.maximumAge.map { "for \($0)" } ?? "for no greatest age"
            faults.append(
                "The order asks for \(maximumAge) years at most, the corridor \(limit): a narrower age "
                    + "needs its basis in the work."
            )
        }
        if sex != .any, basis == nil {
            faults.append("The order asks for \(sex.rawValue) workers without a basis in the work.")
        }
        if nationalities.contains(.kp) {
            faults.append("The order asks for nationals of KP: UNSCR 2375 (2017) forbids it.")
        }
        if !nationalities.isEmpty, !nationalities.contains(bounds.origin) {
            faults.append(
                "The order shuts out nationals of \(bounds.origin), from where the corridor comes."
            )
        }
        return faults + faultsOfWords
    }

    private var faultsOfWords: [String] {
        guard let requirements else { return [] }
        let isSexStated = sex != .any && basis != nil
        return DiscriminatingWords.found(in: requirements.text, allowingSex: isSexStated)
    }
}

extension JobOrder.Record {
    /// Whom the order asks for.
    var terms: OrderTerms {
        OrderTerms(
            sex: sexTerm,
            minimumAge: minimumAge,
            maximumAge: maximumAge,
            nationalities: nationalities,
            requirements: requirements,
            basis: termsBasis
        )
    }
}

extension [String] {
    /// Refuses terms that discriminate, with each sentence.
    func requireNone() throws(Refusal) {
        guard !isEmpty else { return }
        throw OrderRefusal.discriminating.refusal(joined(separator: " "))
    }
}
