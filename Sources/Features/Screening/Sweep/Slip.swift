/// One slip of the pen in a name: a letter left out, doubled, taken for another, or changed with its neighbour.
///
/// The same seed and the same name always slip in the same way.
struct Slip {
    /// A shorter name with a slip in it is another name.
    static let shortest = 6

    private let seed: UInt64
    private var state: UInt64 = 0

    /// Slips that follow from a seed.
    init(seed: UInt64) { self.seed = seed }

    /// The name with one slip; nil of a name without so many letters in alphabets, such as one in Han.
    mutating func slipped(_ name: String) -> String? {
        // By FNV-1a, so that it is not the order of the names that decides.
        state = name.utf8.reduce(0xCBF2_9CE4_8422_2325 ^ seed) {
            ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01B3
        }
        var letters = Array(name.unicodeScalars)
        let places = letters.indices.filter { isSpelled(letters[$0]) }
        guard places.count >= Self.shortest else { return nil }
        let place = places[below(places.count)]
        let next = place + 1
        switch below(4) {
        case 0: letters.remove(at: place)
        case 1: letters.insert(letters[place], at: place)
        case 2
        where next < letters.count && isSpelled(letters[next]) && letters[next] != letters[place]:
            letters.swapAt(place, next)
        default:
            let other = places[below(places.count)]
            if letters[other] == letters[place] {
                letters.remove(at: place)
            } else {
                letters[place] = letters[other]
            }
        }
        var slipped = String.UnicodeScalarView()
        slipped.append(contentsOf: letters)
        return String(slipped)
    }

    private func isSpelled(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.isAlphabetic && !scalar.properties.isIdeographic
            && !(0xAC00...0xD7A3).contains(scalar.value)
    }

    /// SplitMix64, as published by Steele, Lea and Flood (2014): Swift's own generators take no seed.
    private mutating func below(_ count: Int) -> Int {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return Int((mixed ^ (mixed >> 31)) % UInt64(count))
    }
}
