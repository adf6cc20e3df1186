public import Casework

/// The way home, whatever the cause.
public enum RepatriationRoom: Room {
    public static let endpoints: [Endpoint] = []
}
