import Core
import Corridors
import Model

/// What the days of one segment come to under each clause that binds them; the best for the worker counts.
struct SegmentWage {
    let segment: WageSegment
    let part: WorkPart
    let month: PayMonth
    let premium: CorridorFigure?

    /// The lines of one clause, with what must be said of them.
    struct Found {
        let lines: [WageLine]
        var notes: Set<WageNote>
        let sum: Int64
    }

    /// The lines under the clause that is worth most; clauses in another currency, or gross where the first is net, are
    /// not held against one another.
    func best(in currency: Currency) throws(Refusal) -> Found {
        let inCurrency = segment.terms.filter { $0.pay.currency == currency }
        guard let first = inCurrency.first else {
            throw CommonRefusal.unfit.refusal(
                "From \(segment.first) to \(segment.last) pay is promised in another currency than "
                    + "\(currency): one month is reckoned in one currency."
            )
        }
        let alike = inCurrency.filter {
            $0.basis == first.basis || $0.basis == nil || first.basis == nil
        }
        var best: Found?
        var fault: Refusal?
        for term in alike {
            do throws(Refusal) {
                let found = try lines(of: term)
                if found.sum > (best?.sum ?? .min) { best = found }
            } catch {
                fault = fault ?? error
            }
        }
        if var best {
            let own = segment.terms.filter { $0.contract == first.contract }
            if own.contains(where: { $0.pay.currency != currency || $0.unit != first.unit }) {
                best.notes.insert(.promisedOtherwise)
            }
            return best
        }
        throw fault ?? CommonRefusal.unfit.refusal("No clause of \(month) can be reckoned.")
    }

    private func lines(of term: PayTerm) throws(Refusal) -> Found {
        let sheet = TermWage(
            term: term,
            segment: segment,
            part: part,
            month: month,
            premium: premium
        )
        var lines = [try sheet.pay()]
        if let overtime = try sheet.overtime() { lines.append(overtime) }
        var notes: Set<WageNote> = []
        if term.basis == .net {
            if !term.deductions.isEmpty || term.deductsInWords { notes.insert(.deductionInNet) }
        } else {
            for deduction in term.deductions {
                if deduction.currency == term.pay.currency {
                    lines.append(try sheet.taking(deduction))
                } else {
                    notes.insert(.deductionOtherwise)
                }
            }
            if term.deductsInWords { notes.insert(.deductionInWords) }
        }
        let sum = try Money.sum(lines.map(\.amount), in: term.pay.currency)
        return Found(lines: lines, notes: notes, sum: sum.minorUnits)
    }
}
