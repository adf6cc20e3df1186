import Core

/// What countries have agreed on workers who go from one to another: a document with clauses and an end.
package enum Agreement: Noun {
    package static let words = NounWords("agr", "agreement", "agreements", table: "agreement")
}

/// The clauses of an agreement from a day on.
package enum AgreementText: Noun {
    package static let words = NounWords(
        "agt",
        "agreement-text",
        "agreement-texts",
        table: "agreement_text"
    )
}
