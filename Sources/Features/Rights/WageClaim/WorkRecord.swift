import Core

/// What a time sheet says of a month: the hours within the agreed ones, overtime apart, days and pieces.
///
/// What it leaves out is reckoned by the agreed week.
struct WorkRecord: CompositeValue {
    /// The time worked without overtime.
    let hours: WorkTime?
    /// The time worked beyond the agreed hours.
    let overtime: WorkTime?
    let days: WorkCount<DaysOfMonth>?
    let pieces: WorkCount<PiecesOfMonth>?
    /// Where the record is: the time sheet, the photograph, the worker's own book.
    let source: ShortText

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
        self.days = days.map { WorkCount($0) }
        self.pieces = pieces.map { WorkCount($0) }
        self.source = source
    }

    init(from decoder: any Decoder) throws {
        try decoder.refuseKeys(beyond: ["hours", "overtime", "days", "pieces", "source"])
        let container = try decoder.container(keyedBy: CodingKeys.self)
        hours = try container.decodeIfPresent(WorkTime.self, forKey: .hours)
        overtime = try container.decodeIfPresent(WorkTime.self, forKey: .overtime)
        days = try container.decodeIfPresent(WorkCount<DaysOfMonth>.self, forKey: .days)
        pieces = try container.decodeIfPresent(WorkCount<PiecesOfMonth>.self, forKey: .pieces)
        source = try container.decode(ShortText.self, forKey: .source)
    }

    /// Refuses more than the days in question can hold.
    func require(within days: Int, of month: PayMonth) throws(Refusal) {
        let minutes = (hours?.minutes ?? 0) + (overtime?.minutes ?? 0)
        guard minutes <= days * 24 * 60, (self.days?.value ?? 0) <= days else {
            throw CommonRefusal.unfit.refusal(
                "The record of \(month) (\(source)) states more than its \(days) days of work can hold."
            )
        }
    }
}
