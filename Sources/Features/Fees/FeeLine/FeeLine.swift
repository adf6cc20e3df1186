import Core

/// One payment: category, payer, payee, disclosure.
package enum FeeLine: Noun {
    package static let words = NounWords("fee", "fee", "fees", table: "fee_line")
}
