import Core
import Model

/// What a document officer found.
enum ExitFinding: String, Choice {
    case clear, barred

    var state: ExitDeclarationState { self == .clear ? .clear : .barred }
}
