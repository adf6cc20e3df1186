/// A record of somebody's case.
package protocol CaseRecord {
    /// Whose record it is.
    var person: ID<Person> { get }
    /// The case in which it stands.
    var caseFile: ID<CaseFile> { get }
}

extension StoredRecord where Self: CaseRecord {
    /// Where the clocks of the record hang.
    package var place: TaskPlace { TaskPlace(id, about: person, in: caseFile) }
}
