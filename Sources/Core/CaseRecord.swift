import TransparencyLog

/// A record of somebody's case: its events are sealed for that person and told in that case.
package protocol CaseRecord {
    /// Whose record it is.
    var person: ID<Person> { get }
    /// The case in which it stands.
    var caseFile: ID<CaseFile> { get }
}

extension CaseRecord {
    /// What an action on the record leaves: the event, and the state after it.
    package func recorded(
        _ event: String,
        _ state: any RawRepresentable<String>,
        _ facts: [String: JSON] = [:],
        report: RuleReport? = nil,
        reply: [String: JSON] = [:]
    ) -> Recorded {
        Recorded(
            as: event,
            about: person,
            in: caseFile,
            state: state,
            facts: .object(facts),
            report: report,
            reply: reply
        )
    }
}

extension StoredRecord where Self: CaseRecord {
    /// Where the clocks of the record hang.
    package var place: TaskPlace { TaskPlace(id, about: person, in: caseFile) }
}
