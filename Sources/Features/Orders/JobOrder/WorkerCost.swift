import Core
import Corridors
import Model
import TransparencyLog

/// One cost that the worker is to bear, said before anyone applies.
struct WorkerCost: StrictValue, Hashable {
    let kind: FeeCategory
    let name: ShortText
    let amount: Money
    let basis: ShortText

    var fault: String? { amount.minorUnits > 0 ? nil : "\(name): the amount is above zero." }

    /// The word for a deposit in the cost's name; nil where there is none (Decree 620 Art. 25).
    var depositWord: String? {
        let text = PlainText(name.text + " " + basis.text)
        return Self.deposits.first { text.squeezed.contains($0) }
    }

    /// What is wrong with a cost that is a deposit, in a sentence; nil for any other.
    var depositFault: String? {
        depositWord.map {
            "\(name) speaks of \($0): Decree 620 Art. 25 allows no deposit, under any name."
        }
    }

    private static let deposits = [
        "押金", "保证金", "风险金", "抵押", "质押", "担保金", "deposit", "collateral", "securitymoney",
        "performancebond", "guaranteemoney",
    ]

    static let sample = WorkerCost(
        kind: .medical,
        name: "Medical examination",
        amount: .sample,
        basis: "Price list of the clinic"
    )
}

extension [Strict<WorkerCost>] {
    /// Refuses a deposit under any heading: no order asks for one.
    func requireNoDeposit() throws(Refusal) {
        guard let fault = lazy.compactMap({ $0.value.depositFault }).first else { return }
        throw OrderRefusal.deposit.refusal(fault)
    }
}
