// The nouns that every feature speaks of; each feature adds its own.

/// The licensed enterprise: the tenant of every row.
package enum Agency: Noun {
    package static let words = NounWords("agn", "agency", "agencies", table: "agency")
}

/// An account of the agency's staff.
package enum Staff: Noun {
    package static let words = NounWords("stf", "staff", "staff", table: "staff")
}

/// A human being; applicant and worker are roles of a person.
package enum Person: Noun {
    package static let words = NounWords("per", "person", "persons", table: "person")
}

/// One placement of one person, from application to closing.
package enum CaseFile: Noun {
    package static let words = NounWords("case", "case", "cases", table: "case_file")
}

/// What the log records.
package enum EventRecord: Noun {
    package static let words = NounWords("evt", "event", "events", table: "audit.event")
}
