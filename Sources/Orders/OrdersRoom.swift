public import Casework

/// The labour information network and the job orders of foreign employers.
public enum OrdersRoom: Room {
    /// The room's endpoints.
    public static let endpoints: [Endpoint] = []
}
