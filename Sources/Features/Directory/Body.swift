import Core

/// An organisation beside the worker and the agency: a centre, a clinic, an embassy, a hotline.
package enum Body: Noun {
    package static let words = NounWords("bdy", "body", "bodies", table: "body")
}
