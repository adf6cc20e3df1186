import Core

/// An employer's permit to hire foreigners, with the number of workers that it allows.
package enum EmployerPermit: Noun {
    package static let words = NounWords(
        "epm",
        "employer-permit",
        "employer-permits",
        table: "employer_permit"
    )
}
