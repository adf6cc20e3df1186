public import Casework

/// Visas and insurance policies.
public enum PapersRoom: Room {
    public static let endpoints: [Endpoint] = []
}
