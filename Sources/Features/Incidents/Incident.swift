import Core

/// An emergency that touches many.
package enum Incident: Noun {
    package static let words = NounWords("inc", "incident", "incidents", table: "incident")
}

/// A worker who was where an incident happened, and what became of them.
package enum IncidentPerson: Noun {
    package static let words = NounWords(
        "inp",
        "incident-person",
        "incident-persons",
        table: "incident_person"
    )
}
