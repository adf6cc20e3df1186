import Core

/// Why the diary declines.
enum DiaryRefusal: String, RefusalCode {
    case endsByItsStep = "ends-by-its-step"

    var kind: RefusalKind { .conflict }

    var title: String { "The step itself ends it" }

    var remedy: String {
        "Do what the title says: the task is settled by that step, and by nothing said about it."
    }
}
