import Core

/// A wording for contracts of one kind, clause by clause, in several languages and editions.
package enum ContractTemplate: Noun {
    package static let words = NounWords(
        "ctp",
        "contract-template",
        "contract-templates",
        table: "contract_template"
    )
}
