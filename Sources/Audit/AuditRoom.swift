public import Casework

/// Events, proofs, exports.
public enum AuditRoom: Room {
    public static let endpoints: [Endpoint] = []
}
