public import Casework

/// Where workers may be sent, under which programme, and what the law of both ends asks.
public enum CorridorsRoom: Room {
    /// The room's endpoints.
    public static let endpoints: [Endpoint] = []
}
