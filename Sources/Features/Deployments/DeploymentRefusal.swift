import Core

/// Reasons of this feature alone.
package enum DeploymentRefusal: String, RefusalCode {
    case clearanceExpired = "clearance-expired"
    case clearanceVoid = "clearance-void"
    case clearanceHolds = "clearance-holds"

    /// The record's own state stands against the step.
    package var kind: RefusalKind { .conflict }

    /// The reason in a few words.
    package var title: String {
        switch self {
        case .clearanceExpired: "The clearance has expired"
        case .clearanceVoid: "The clearance stands on other records"
        case .clearanceHolds: "The clearance holds"
        }
    }

    /// What the reader can do about it.
    package var remedy: String {
        switch self {
        case .clearanceExpired:
            "Clear the deployment again, then depart: a clearance holds \(Clearance.days) days."
        case .clearanceVoid:
            "The detail names what has changed since. Clear the deployment again, then go on."
        case .clearanceHolds:
            "Nothing has changed since: give a reason if it is to be put back all the same."
        }
    }
}
