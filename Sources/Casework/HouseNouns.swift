// The nouns that every room speaks of; each room adds its own.

/// The licensed enterprise: the tenant of every row.
public enum Agency: Noun {
    public static let prefix = "agn"
    public static let singular = "agency"
    public static let plural = "agencies"
    public static let table: StaticString = "agency"
}

/// An account of the agency's staff.
public enum Staff: Noun {
    public static let prefix = "stf"
    public static let singular = "staff"
    public static let plural = "staff"
    public static let table: StaticString = "staff"
}

/// A human being; applicant and worker are roles of a person.
public enum Person: Noun {
    public static let prefix = "per"
    public static let singular = "person"
    public static let plural = "persons"
    public static let table: StaticString = "person"
}

/// One placement of one person, from application to closing.
public enum CaseFile: Noun {
    public static let prefix = "case"
    public static let singular = "case"
    public static let plural = "cases"
    public static let table: StaticString = "case_file"
}

/// What the log records.
public enum EventRecord: Noun {
    public static let prefix = "evt"
    public static let singular = "event"
    public static let plural = "events"
    public static let table: StaticString = "audit.event"
}
