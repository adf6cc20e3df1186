public import Casework

/// What is paid by whom to whom for a placement.
public enum FeesRoom: Room {
    public static let endpoints: [Endpoint] = []
}
