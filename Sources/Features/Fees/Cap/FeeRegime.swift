import Core

/// What the worker of a corridor may be charged.
enum FeeRegime: String, Choice {
    case employerPays = "employer_pays"
    case regulated
    case monthsOfPay = "months_of_pay"
    case noFee = "no_fee"

    /// Whether the worker pays nothing.
    var isFree: Bool { self == .employerPays || self == .noFee }
}
