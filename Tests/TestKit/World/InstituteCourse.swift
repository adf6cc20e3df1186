import Core
import Model

extension Office {
    /// A course of an institute of the directory, of Japanese and at a distance unless told otherwise.
    package func instituteCourse(
        _ module: InstituteModule = .destinationLanguage,
        hours: Int = 40,
        adding more: [Assignment<InstituteCourse>] = []
    ) async throws -> ID<InstituteCourse> {
        try await plant(
            InstituteCourse.self,
            [
                .provider(try await body(kind: .languageInstitute)), .title("Evening course"),
                .module(module), .language(module == .chineseCulture ? .chinese : .japanese),
                .hours(hours), .state(.offered),
            ],
            adding: more
        )
    }
}
