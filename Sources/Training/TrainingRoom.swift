public import Casework

/// Courses, enrolments, attendance, certificates.
public enum TrainingRoom: Room {
    public static let endpoints: [Endpoint] = []
}
