import Core

/// The feature's own reasons to decline.
enum AgencyRefusal: String, RefusalCode {
    case beyondScope = "beyond-scope"

    var kind: RefusalKind { .rule }

    var title: String { "Beyond the licence's scope" }

    var remedy: String {
        "Take channels that the licence covers, or let the authority extend the licence first."
    }
}
