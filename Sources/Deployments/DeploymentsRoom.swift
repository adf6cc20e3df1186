public import Casework

/// Legs of work: one worker at one site.
public enum DeploymentsRoom: Room {
    public static let endpoints: [Endpoint] = []
}
