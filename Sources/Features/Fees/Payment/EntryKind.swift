import Core

/// What an entry is.
enum EntryKind: String, Choice {
    case payment, refund, reversal
}
