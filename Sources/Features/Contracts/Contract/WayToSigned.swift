import Model

/// The commands that lead to a signed contract, each named in full: whoever reads a refusal types them.
extension ContractKind {
    /// From nothing to the last signature.
    var fromDraftToSigned: String {
        let under = self == .cooperation ? "--employer-id …" : "--case-id … --cooperation-id …"
        return fromDraftToSigned(under, parties)
    }

    /// The same for the labour contract with the contractor of a project, which stands on no cooperation contract.
    static let fromDraftToSignedByContractor = ContractKind.labour
        .fromDraftToSigned("--case-id …", [.worker, .employer])

    private func fromDraftToSigned(_ under: String, _ parties: Set<ContractParty>) -> String {
        "homeward contract draft --kind \(rawValue) \(under), then homeward contract approve "
            + "as a second person, " + disclosing("") + signing("", parties)
    }

    /// The worker is told before anyone signs; who signs no contract with the worker tells nobody.
    fileprivate func disclosing(_ id: String) -> String {
        parties.contains(.worker)
            ? "\(DisclosedWithRisks.command(for: id)), " : ""
    }

    fileprivate func signing(_ id: String, _ parties: Set<ContractParty>) -> String {
        parties.map(\.rawValue).sorted()
            .map { "homeward contract sign\(id) --party \($0) --witness …" }
            .joined(separator: ", ")
    }
}

extension ContractRow {
    /// From where it stands to the last signature.
    var onwardToSigned: String {
        let named = " \(record.id)"
        let isDraft = record.state == .draft || record.state == .internalReview
        return (isDraft ? "homeward contract approve\(named) as a second person, " : "")
            + (record.disclosedOn == nil ? record.kind.disclosing(named) : "")
            + record.kind.signing(named, parties.subtracting(record.signedBy))
    }

    /// From nothing to the last signature of another one in its place.
    private var anew: String {
        record.project == nil
            ? record.kind.fromDraftToSigned : ContractKind.fromDraftToSignedByContractor
    }

    /// How its words are changed, which depends on who has signed.
    var changeOfWords: String {
        switch record.state {
        case .draft, .internalReview: "homeward contract amend \(record.id)"
        case .approved, .sent, .signedByOne:
            "homeward contract void \(record.id) --reason …, then \(anew), with"
        case .signed, .amended, .endedCompleted, .endedEarly, .void:
            "homeward contract revise \(record.id) --revision-reason …"
        }
    }
}

extension [ContractRow] {
    /// The first of them as a command names it.
    var named: String { first.map { "\($0.id)" } ?? "…" }

    /// How the words of the first of them are changed.
    var changeOfWords: String { first?.changeOfWords ?? "homeward contract amend" }
}
