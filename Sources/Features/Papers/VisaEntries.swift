import Core

/// How many times a visa lets its holder in.
enum VisaEntries: String, Choice {
    case single, double, multiple

    /// What is read from the paper beside its number and days; each may be left out.
    static let help = [
        "issuer": "Who issued it, as the paper says it: embassy, consulate or office.",
        "entries": "For how many entries: single, double or multiple.",
    ]
}
