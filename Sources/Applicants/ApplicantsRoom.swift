public import Casework

/// Persons, their identity, their cases.
public enum ApplicantsRoom: Room {
    public static let endpoints: [Endpoint] = []
}
