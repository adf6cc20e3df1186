/// What an event is about, and the event's place in that thing's history.
package struct Subject: Sendable, Hashable {
    /// The kind of thing.
    package let noun: String
    /// Which one.
    package let id: String
    /// 1 for the first event about it, then one more each time; `nil` for refusals.
    package let seq: Int64?

    init(_ json: JSON?) throws(EntryError) {
        guard let json, json.object != nil else { throw .member("subject") }
        noun = try Entry.text("noun", of: json)
        id = try Entry.text("id", of: json)
        seq = json["seq"]?.integer
        guard json["seq"] == nil || (seq ?? 0) > 0 else { throw .member("seq") }
    }
}
