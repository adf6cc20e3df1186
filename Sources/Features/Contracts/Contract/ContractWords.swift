import Core
import Model
import Postgres

/// What a new contract says: what was given, over what its template says.
struct ContractWords {
    let languages: [Language]
    let clauses: [Clause]

    /// A clause given replaces the template's clauses of its code, in every language.
    init(_ languages: [Language]?, _ clauses: [Clause]?, over template: ContractTemplate.Record?)
        throws
    {
        guard let languages = languages ?? template?.languages, !languages.isEmpty else {
            throw CommonRefusal.unfit.refusal("A contract is in one language at least.")
        }
        guard clauses != nil || template != nil else {
            throw CommonRefusal.unfit.refusal(
                "A contract has clauses: give them, or a template that has them."
            )
        }
        let given = clauses ?? []
        let replaced = Set(given.map(\.code))
        let kept = (try template?.wording ?? []).filter { clause in
            !replaced.contains(clause.code)
                && (clause.language.map { $0.isUnderstood(by: languages) } ?? true)
        }
        let all = kept + given
        try all.requireOneAmountEach()
        self.languages = languages
        self.clauses = all
    }
}

extension ContractTemplate.Record {
    /// A published template for contracts of a kind in a country.
    static func usable(
        _ id: ID<ContractTemplate>,
        for kind: ContractKind,
        under regime: Regime,
        in country: Country?,
        in tx: borrowing some Queryable & ~Copyable
    ) throws -> ContractTemplate.Record {
        guard let template = try tx.ifAny(id) else {
            throw CommonRefusal.reference.refusal("No template is \(id).")
        }
        guard template.state == .published, template.kind == kind else {
            throw CommonRefusal.unfit.refusal(
                "The template \(template.name) is \(template.state.rawValue), for a "
                    + "\(template.kind.rawValue) contract; a published one for a \(kind.rawValue) "
                    + "contract is needed."
            )
        }
        guard template.regime == regime else {
            throw CommonRefusal.unfit.refusal(
                "The template \(template.name) is for \(template.regime.title); the contract is made under "
                    + "\(regime.title)."
            )
        }
        guard template.destination == nil || template.destination == country else {
            throw CommonRefusal.unfit.refusal(
                "The template \(template.name) is for another country than "
                    + "\(country?.description ?? "the employer's")."
            )
        }
        return template
    }
}
