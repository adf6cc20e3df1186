import Core
import Model

extension Office {
    /// A declaration that nothing bars the person from leaving; a checked one has its checker.
    @discardableResult
    package func exitDeclaration(
        _ state: ExitDeclarationState = .clear,
        of person: ID<Person>
    ) async throws -> ID<ExitDeclaration> {
        let isChecked = state == .clear || state == .barred
        return try await plant(
            ExitDeclaration.self,
            [
                .person(person), .declaredOn("2026-11-20"), .language(.chinese),
                .textVersion("3"), .sentence(false), .courtOrder(false), .repatriationBan(false),
                .declaredTo(anyone.human), .checkedBy(isChecked ? second.human : nil),
                .checkedOn(isChecked ? "2026-11-20" : nil), .source(isChecked ? "Register" : nil),
                .state(state),
            ]
        )
    }
}
