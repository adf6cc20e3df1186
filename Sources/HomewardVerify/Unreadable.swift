/// The bundle, or the earlier checkpoint, could not be read at all.
struct Unreadable: Error {
    let reason: String
}
