/// The thresholds and what each feature weighs, in thousandths.
///
/// Agency policy, to be confirmed by compliance: at least 0.95 with an agreeing birth year holds, from
/// 0.85 somebody looks, below it is written down; a weak alias never holds alone.
enum Weights {
    static let hold = 950
    static let review = 850
    /// Less than this is not even written down.
    static let log = 700

    static let sameDay = 60
    static let sameYear = 20
    static let nearYear = 0
    /// Nothing to compare: no help either way, and so a little less sure.
    static let birthUnknown = -30
    static let birthContradicts = -250
    static let sameNationality = 20
    static let otherNationality = -40
    static let weakAlias = -100
    static let sameDocument = 1000
    /// The same number of another state calls for a look, as a name does that is likely.
    static let documentOfAnotherState = review
    /// Years on either side of an approximate date that still fit.
    static let approximateYears = 2
}
