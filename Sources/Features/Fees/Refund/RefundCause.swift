import Core

/// Why the worker gets money back.
package enum RefundCause: String, Choice {
    /// The placement was given up before departure.
    case withdrawn
    /// The work ended early, not by the worker's fault.
    case earlyEnd = "early_end"
    /// More was taken than a cap allows.
    case overCap = "over_cap"
    /// The employer has paid the same.
    case employerPaid = "employer_paid"
    /// It was taken before the contract was signed.
    case collectedTooEarly = "collected_too_early"
}
