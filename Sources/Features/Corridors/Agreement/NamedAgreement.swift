import Core
import Foundation
import Model

/// The agreement that a corridor rests on, as rules read it from the JSON beside the corridor's row.
struct NamedAgreement: Sendable, Codable {
    /// The id as that JSON spells it.
    let uuid: UUID
    let form: AgreementForm
    let title: ShortText
    let reference: ShortText
    let inForceFrom: CalendarDate?
    let expiresOn: CalendarDate?
    let endedOn: CalendarDate?
    let state: AgreementState

    private var id: ID<Agreement> { ID(uuid) }

    /// The agreement in a sentence.
    var words: String { Agreement.words(title, reference, id) }

    /// The last day on which it is in force; nil where none is stated.
    var lastDay: CalendarDate? { [expiresOn, endedOn].compactMap(\.self).min() }

    /// Why it does not count on a day; nil where it is in force.
    func obstacle(on day: CalendarDate) -> String? {
        guard let inForceFrom else { return "is \(state.words), not in force" }
        if day < inForceFrom { return "is in force from \(inForceFrom) on; the day is \(day)" }
        if let lastDay, day > lastDay {
            return "was in force until \(lastDay); the day is \(day)"
        }
        return nil
    }

    /// What would make it count.
    var remedy: String {
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
