import Core
import Model

/// What became of the worker of a case, as a body names it: `case_01j…:safe`.
struct FoundPerson: TextValue {
    static let example = "\(ID<CaseFile>.example):safe"

    let caseFile: ID<CaseFile>
    let condition: PersonCondition

    /// Reads the case and the word behind the colon.
    init(parsing text: String) throws(Malformed) {
        let parts = text.split(separator: ":", omittingEmptySubsequences: false).map(String.init)
        guard parts.count == 2, let caseFile = ID<CaseFile>(parts[0]),
            let condition = PersonCondition(rawValue: parts[1])
        else {
            let words = PersonCondition.allCases.map(\.rawValue).joined(separator: ", ")
            throw Malformed(
                "This does not say what became of a worker: write the case, a colon and one of "
                    + "\(words), as \(Self.example)."
            )
        }
        self.caseFile = caseFile
        self.condition = condition
    }

    var description: String { "\(caseFile):\(condition.rawValue)" }
}

extension [FoundPerson] {
    /// What is said of each case.
    ///
    /// - Throws: A refusal where one case is named twice.
    func byCase() throws(Refusal) -> [ID<CaseFile>: PersonCondition] {
        var said: [ID<CaseFile>: PersonCondition] = [:]
        for found in self {
            guard said.updateValue(found.condition, forKey: found.caseFile) == nil else {
                throw CommonRefusal.unfit.refusal("\(found.caseFile) is named twice.")
            }
        }
        return said
    }
}
