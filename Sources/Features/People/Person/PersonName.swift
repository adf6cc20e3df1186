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

    /// Whether the passport's zone spells this name.
    ///
    /// - Parameters:
    ///   - primary: The zone's primary identifier, with `<` or spaces between its parts.
    ///   - secondary: The zone's secondary identifier, likewise; may be empty.
    /// - Returns: True where both agree after transliteration.
    package func matches(mrz primary: String, secondary: String) -> Bool {
        family.zoneForms.contains(RomanisedName.zoneForm(primary))
            && givenForms.contains(RomanisedName.zoneForm(secondary))
    }

    /// Whether a zone spells this name, where a name too long for it may be cut at its end.
    ///
    /// - Parameter zone: The zone that was read.
    /// - Returns: True where the names agree as far as the zone goes.
    package func matches(_ zone: MachineReadableZone) -> Bool {
        if matches(mrz: zone.primary, secondary: zone.secondary) { return true }
        guard zone.namesMayBeCut else { return false }
        let primary = RomanisedName.zoneForm(zone.primary)
        let secondary = RomanisedName.zoneForm(zone.secondary)
        // ICAO 9303 part 4 lets the issuer cut either name, so long as the 39 places are full.
        return family.zoneForms.contains { $0.hasPrefix(primary) }
            && givenForms.contains { $0.hasPrefix(secondary) }
    }

    private var givenForms: Set<String> { given?.zoneForms ?? [""] }
}
