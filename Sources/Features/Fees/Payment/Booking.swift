import Core
import Model

/// What is booked: one entry with its debits and credits.
struct Booking {
    let kind: EntryKind
    let line: ID<FeeLine>
    let day: CalendarDate
    let receipt: ShortText?
    var reverses: ID<LedgerEntry>? = nil
    let sides: [Side]

    /// One debit or credit.
    enum Side {
        case debit(AccountHolder, Money)
        case credit(AccountHolder, Money)
    }
}
