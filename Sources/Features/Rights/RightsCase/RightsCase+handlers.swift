import Core
import Foundation
import Model

extension RightsCase.Record {
    /// What the worker claims; nil before it is stated.
    var claim: Money? { Money(minorUnits: claimMinor, currency: claimCurrency) }

    /// What the worker got; nil before it is recorded.
    var remedy: Money? { Money(minorUnits: remedyMinor, currency: remedyCurrency) }

    /// Everyone who worked on the case, with one more: none of them may close it.
    func handlers(with human: UUID) -> [UUID] {
        handledBy.contains(human) ? handledBy : handledBy + [human]
    }

    /// The facts of four eyes for a human being who would close the case, or make it less urgent.
    func eyes(of human: UUID) -> MakerIsNotApprover.Facts {
        .init(maker: handledBy.contains(human) ? human : handledBy.last, approver: human)
    }
}
