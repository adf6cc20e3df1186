import Core

/// Why this feature declines.
enum AuditRefusal: String, RefusalCode {
    case nothingToOverride = "nothing-to-override"

    var kind: RefusalKind { .rule }

    var title: String { "This cannot be overridden" }

    var remedy: String {
        "Only warnings can be overridden, at a step that they guard; a block must be satisfied."
    }
}
