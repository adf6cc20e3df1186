public import Core

/// An emergency that touches many.
public enum Incident: Noun {
    /// Its words.
    public static let words = NounWords("inc", "incident", "incidents", table: "incident")
}

/// A worker who was where an incident happened, and what became of them.
public enum IncidentPerson: Noun {
    /// Its words.
    public static let words = NounWords(
        "inp",
        "incident-person",
        "incident-persons",
        table: "incident_person"
    )
}
