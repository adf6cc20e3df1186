public import Casework

/// Complaints and detected wrongs, until the worker says they are mended.
public enum RightsRoom: Room {
    public static let endpoints: [Endpoint] = []
}
