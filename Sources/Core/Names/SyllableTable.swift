/// Syllables of a language in one spelling, each with what stands for its sound.
struct SyllableTable: Sendable {
    private let sounds: [ArraySlice<UInt8>: [UInt8]]
    private let longest: Int

    /// A table of spellings with their sounds; of two sounds of one spelling the first stays.
    init(_ syllables: [(spelling: String, sound: String)]) {
        var sounds: [ArraySlice<UInt8>: [UInt8]] = [:]
        for (spelling, sound) in syllables {
            let key = Array(spelling.utf8)[...]
            if sounds[key] == nil { sounds[key] = Array(sound.utf8) }
        }
        self.sounds = sounds
        longest = sounds.keys.map(\.count).max() ?? 0
    }

    /// The sound of a word that is nothing but syllables, the longest first; nil of every other.
    func parse(_ word: [UInt8]) -> [UInt8]? {
        guard !word.isEmpty, word.count <= 40 else { return nil }
        var dead: Set<Int> = []
        var sound: [UInt8] = []
        return parse(word[...], into: &sound, dead: &dead) ? sound : nil
    }

    private func parse(
        _ rest: ArraySlice<UInt8>,
        into sound: inout [UInt8],
        dead: inout Set<Int>
    ) -> Bool {
        guard !rest.isEmpty else { return true }
        guard !dead.contains(rest.startIndex) else { return false }
        for length in stride(from: min(longest, rest.count), through: 1, by: -1) {
            guard let part = sounds[rest.prefix(length)] else { continue }
            let before = sound.count
            sound += part
            if parse(rest.dropFirst(length), into: &sound, dead: &dead) { return true }
            sound.removeLast(sound.count - before)
        }
        dead.insert(rest.startIndex)
        return false
    }
}
