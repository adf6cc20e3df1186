import Core
import Corridors
import Model
import TransparencyLog

/// Something that is paid on top of the basic pay, or taken off it.
struct PaySum: StrictValue, Hashable {
    let name: ShortText
    let amount: Money
    let unit: PayUnit
    /// The clause or the law; a deduction without one is none.
    let basis: ShortText

    var fault: String? {
        amount.minorUnits > 0 ? nil : "\(name): the amount is above zero; its list says the sign."
    }

    static let sample = PaySum(
        name: "Night shift",
        amount: .sample,
        unit: .hour,
        basis: "Cooperation contract, clause 3"
    )
}
