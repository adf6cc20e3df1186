public import Casework

/// Sanctions lists, and who was compared with them.
public enum ScreeningRoom: Room {
    /// The room's endpoints.
    public static let endpoints: [Endpoint] = []
}
