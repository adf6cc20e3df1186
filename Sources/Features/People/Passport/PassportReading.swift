import Core

/// The two lines of a passport as somebody has typed them on a day.
struct PassportReading: Sendable, Codable {
    let line1: ShortText
    let line2: ShortText
    let day: CalendarDate

    /// A zone, or the first thing wrong with the lines.
    var outcome: Result<MachineReadableZone, MachineReadableZoneError> {
        Result { () throws(MachineReadableZoneError) in
            try MachineReadableZone(line1: line1.text, line2: line2.text, referenceDay: day)
        }
    }

    /// The zone; nil where it could not be read.
    var zone: MachineReadableZone? {
        guard case .success(let zone) = outcome else { return nil }
        return zone
    }
}
