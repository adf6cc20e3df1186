// The nouns that every room speaks of; each room adds its own.

/// The licensed enterprise: the tenant of every row.
public enum Agency: Noun {
    /// Its words.
    public static let words = NounWords("agn", "agency", "agencies", table: "agency")
}

/// An account of the agency's staff.
public enum Staff: Noun {
    /// Its words.
    public static let words = NounWords("stf", "staff", "staff", table: "staff")
}

/// A human being; applicant and worker are roles of a person.
public enum Person: Noun {
    /// Its words.
    public static let words = NounWords("per", "person", "persons", table: "person")
}

/// One placement of one person, from application to closing.
public enum CaseFile: Noun {
    /// Its words.
    public static let words = NounWords("case", "case", "cases", table: "case_file")
}

/// What the log records.
public enum EventRecord: Noun {
    /// Its words.
    public static let words = NounWords("evt", "event", "events", table: "audit.event")
}
