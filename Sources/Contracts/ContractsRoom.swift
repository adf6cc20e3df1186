public import Casework

/// The three linked contracts of a placement.
public enum ContractsRoom: Room {
    public static let endpoints: [Endpoint] = []
}
