public import Casework

/// Reasons of this room alone.
public enum DeploymentRefusal: String, RefusalCode {
    case clearanceExpired = "clearance-expired"

    /// The record's own age stands against the step.
    public var kind: RefusalKind { .conflict }

    /// The reason in a few words.
    public var title: String { "The clearance has expired" }

    /// What the reader can do about it.
    public var mend: String {
        "Clear the deployment again, then depart: a clearance holds \(Clearance.days) days."
    }
}
