import Core
import Model

extension Office {
    /// A course before departure.
    package func course(
        _ state: CourseState,
        adding more: [Assignment<Course>] = []
    ) async throws -> ID<Course> {
        try await plant(
            Course.self,
            [
                .title("Before departure"), .destination(.jp), .language(.chinese),
                .topics([.safety]), .hours(8), .state(state),
            ],
            adding: more
        )
    }
}
