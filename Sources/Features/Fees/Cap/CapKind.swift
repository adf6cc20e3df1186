import Core

/// In what a cap is measured.
enum CapKind: String, Choice {
    case absolute
    case monthsOfPay = "months_of_pay"
    case shareOfPay = "share_of_pay"
}
