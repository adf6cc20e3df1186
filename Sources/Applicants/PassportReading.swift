import Casework

/// The two lines of a passport as somebody has read them: a zone, or the first thing wrong with them.
struct PassportReading: Sendable {
    let outcome: Result<MachineReadableZone, MachineReadableZoneError>

    init(line1: Line, line2: Line, on day: CalendarDate) {
        outcome = Result { () throws(MachineReadableZoneError) in
            try MachineReadableZone(line1: line1.text, line2: line2.text, referenceDay: day)
        }
    }

    /// The zone; nil where it could not be read.
    var zone: MachineReadableZone? {
        guard case .success(let zone) = outcome else { return nil }
        return zone
    }
}
