import Core

/// How a worker's wages reach the worker, so that each payment can be shown afterwards.
enum PayMethod: String, Choice {
    case bankTransfer = "bank_transfer"
    case postalTransfer = "postal_transfer"
    case cashWithReceipt = "cash_with_receipt"

    /// Whether it needs an account.
    var isTransfer: Bool { self != .cashWithReceipt }
}
