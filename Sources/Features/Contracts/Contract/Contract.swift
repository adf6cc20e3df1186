import Core

/// A cooperation, service, labour or employment contract.
package enum Contract: Noun {
    package static let words = NounWords("con", "contract", "contracts", table: "contract")
}
