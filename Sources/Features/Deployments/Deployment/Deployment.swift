import Core

/// One deployment of work at one site.
package enum Deployment: Noun {
    package static let words = NounWords("dep", "deployment", "deployments", table: "deployment")
}
