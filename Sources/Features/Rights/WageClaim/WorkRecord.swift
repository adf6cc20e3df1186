import Core

/// What a time sheet says of a month: the hours within the agreed ones, overtime apart, days and pieces.
///
/// What it leaves out is reckoned by the agreed week.
struct WorkRecord: CompositeValue {
    /// The time worked without overtime.
    let hours: WorkTime?
    /// The time worked beyond the agreed hours.
    let overtime: WorkTime?
    let days: Int?
    let pieces: Int?
    /// Where the record is: the time sheet, the photograph, the worker's own book.
    let source: ShortText

    /// A month has at most 31 days, and more than ten million pieces are a slip of the pen.
    static let ranges = ["days": 0...31, "pieces": 0...10_000_000]

    static let sample = WorkRecord(
        hours: .sample,
        overtime: nil,
        days: nil,
        pieces: nil,
        source: "Time sheet of October"
    )

    init(
        hours: WorkTime? = nil,
        overtime: WorkTime? = nil,
        days: Int? = nil,
        pieces: Int? = nil,
        source: ShortText
    ) {
        self.hours = hours
        self.overtime = overtime
        self.days = days
        self.pieces = pieces
        self.source = source
    }

    /// Refuses more than the days in question can hold.
    func require(within days: Int, of month: PayMonth) throws(Refusal) {
        let minutes = (hours?.minutes ?? 0) + (overtime?.minutes ?? 0)
        guard minutes <= days * 24 * 60, self.days ?? 0 <= days else {
            throw CommonRefusal.unfit.refusal(
                "The record of \(month) (\(source)) states more than its \(days) days of work can hold."
            )
        }
    }
}
