import Core
import Foundation
import Model

/// The agreement that a corridor or a project rests on: as rules read it from the JSON beside a corridor's row, or from
/// its record.
package struct NamedAgreement: Sendable, Codable {
    /// The id as that JSON spells it.
    let uuid: UUID
    /// Between how many states it is.
    package let kind: AgreementKind
    /// The states.
    package let parties: [Country]
    let form: AgreementForm
    let title: ShortText
    let reference: ShortText
    let inForceFrom: CalendarDate?
    let expiresOn: CalendarDate?
    let endedOn: CalendarDate?
    let state: AgreementState

    private var id: ID<Agreement> { ID(uuid) }

    /// The agreement in a sentence.
    package var words: String { Agreement.words(title, reference, id) }

    /// The last day on which it is in force; nil where none is stated.
    var lastDay: CalendarDate? { [expiresOn, endedOn].compactMap(\.self).min() }

    /// Why it does not count on a day; nil where it is in force.
    ///
    /// - Parameter day: The day.
    /// - Returns: The end of a sentence that the agreement begins.
    package func obstacle(on day: CalendarDate) -> String? {
        guard let inForceFrom else { return "is \(state.words), not in force" }
        if day < inForceFrom { return "is in force from \(inForceFrom) on; the day is \(day)" }
        if let lastDay, day > lastDay {
            return "was in force until \(lastDay); the day is \(day)"
        }
        return nil
    }

    /// What would make it count.
    package var remedy: String {
        switch state {
        case .drafted:
            "Once it is in force, a second person records it: homeward agreement bring-into-force \(id)."
        case .inForce:
            "Where it was prolonged, a second person records it: homeward agreement set-end \(id)."
        case .expired, .terminated:
            "Record the one that has taken its place: homeward agreement record; a second person brings "
                + "it into force: homeward agreement bring-into-force."
        }
    }
}

extension NamedAgreement {
    /// Reads a record.
    ///
    /// - Parameter record: The agreement.
    package init(_ record: Agreement.Record) {
        uuid = record.id.uuid
        kind = record.kind
        parties = record.parties
        form = record.form
        title = record.title
        reference = record.reference
        inForceFrom = record.inForceFrom
        expiresOn = record.expiresOn
        endedOn = record.endedOn
        state = record.state
    }
}
