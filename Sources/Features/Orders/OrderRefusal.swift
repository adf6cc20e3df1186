import Core

/// Why this feature declines, beyond what every feature shares.
enum OrderRefusal: String, RefusalCode {
    case discriminating = "discriminating-terms"
    case deposit = "deposit-in-order"
    case placesTaken = "places-taken"

    var kind: RefusalKind {
        switch self {
        case .discriminating, .deposit: .rule
        case .placesTaken: .conflict
        }
    }

    var title: String {
        switch self {
        case .discriminating: "The terms shut people out for what they are"
        case .deposit: "The worker is asked for a deposit"
        case .placesTaken: "Workers hold places of the order"
        }
    }

    var remedy: String {
        switch self {
        case .discriminating:
            "Ask for what the work needs, not for who does it (ILO C111 Art. 1, Employment Promotion Law "
                + "Art. 26 to 31; the compliance officer confirms the reading). Where the work itself "
                + "demands a sex or an age, say why in terms_basis."
        case .deposit:
            "Strike the cost: Decree 620 Art. 25 lets nobody take a deposit or a guarantee from a "
                + "worker, whatever it is called."
        case .placesTaken:
            "Vacate each place (`homeward job-order vacate`), or close the order when its workers stay."
        }
    }
}
