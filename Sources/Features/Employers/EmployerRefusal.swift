import Core

/// The feature's own reasons to decline.
enum EmployerRefusal: String, RefusalCode {
    case heldOwner = "owner-held"

    var kind: RefusalKind { .conflict }

    var title: String { "The lists may mean the owner" }

    var remedy: String {
        "Let two people decide the check first: `homeward sanction-check review`, `homeward "
            + "sanction-check clear`. Where it is the one who is meant, do not go on with the "
            + "employer: `homeward employer restrict`, `homeward employer blacklist`."
    }
}
