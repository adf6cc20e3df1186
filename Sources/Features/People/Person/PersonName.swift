import Core
import Model

/// What a person is called: in the own script, and as the passport spells it.
package struct PersonName: Hashable, Sendable, Codable {
    /// The name in the own script, as 王小明; nil where none is known.
    package let native: ShortText?
    /// The romanised family name; the only name of whoever has just one.
    package let family: RomanisedName
    /// The romanised given names; nil for whoever has none.
    package let given: RomanisedName?

    /// A name.
    ///
    /// - Parameters:
    ///   - native: The name in the own script.
    ///   - family: The romanised family name.
    ///   - given: The romanised given names.
    package init(native: ShortText?, family: RomanisedName, given: RomanisedName?) {
        self.native = native
        self.family = family
        self.given = given
    }

    /// Whether a zone spells this name, where a name too long for it may be cut at its end.
    ///
    /// - Parameter zone: The zone that was read.
    /// - Returns: True where the names agree as far as the zone goes.
    package func matches(_ zone: MachineReadableZone) -> Bool {
        // ICAO 9303 part 4 lets the issuer cut either name, so long as the 39 places are full.
        let mayBeCut = zone.namesMayBeCut
        guard family.isSpelled(zone.primary, mayBeCut: mayBeCut) else { return false }
        return given?.isSpelled(zone.secondary, mayBeCut: mayBeCut) ?? zone.secondary.isEmpty
    }
}
