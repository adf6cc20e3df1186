import Core
import Model
import Postgres

/// Records who owns an employer, as its register says.
struct RecordOwner: Action {
    typealias Subject = EmployerOwner
    static let permission = Permission.partnersManage
    static let help = [
        "employer_id": "The employer.",
        "name": "The name in Latin letters, as lists of sanctions write it.",
        "native_name": "The name in its own script.",
        "other_names": "Former names and other spellings; each is compared with sanctions lists.",
        "kind": "person or entity.",
        "nationality": "The nationality, or where the entity is registered.",
        "share_basis_points": "The share in hundredths of a per cent: 2500 is a quarter.",
        "birth_date": "The day of birth of a person, or as much of it as is known.",
        "source": "Where this is written: the register's extract with its day.",
    ]
    static let ranges = ["share_basis_points": 0...10_000]
    static let unsaid: [any CodingKey] = [CodingKeys.birthDate]

    let employerId: ID<Employer>
    let name: NameText
    let nativeName: NameText?
    let otherNames: OtherNames?
    let kind: OwnerKind
    let nationality: Country
    let shareBasisPoints: Int?
    let birthDate: BirthDate?
    let source: ShortText

    func perform(
        on id: ID<EmployerOwner>,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        try employerId.hold(in: tx)
        try requireRoom(in: tx)
        try tx.insert(
            id,
            [
                .employer(employerId), .name(name.line), .nativeName(nativeName?.line),
                .otherNames(otherNames?.lines ?? []), .kind(kind), .nationality(nationality),
                .shareBasisPoints(shareBasisPoints), .birthDate(birthDate), .source(source),
                .state(.current),
            ]
        )
        return Recorded(
            as: "owner.recorded",
            state: OwnerState.current
        )
    }

    /// All shares together are at most the whole.
    private func requireRoom(in tx: borrowing WriteTransaction) throws {
        guard let shareBasisPoints else { return }
        let taken =
            try tx.value(
                """
                SELECT coalesce(sum(share_basis_points), 0) FROM employer_owner
                WHERE employer_id = \(employerId) AND state = 'current'
                """,
                as: Int.self
            ) ?? 0
        guard (0...10_000 - taken).contains(shareBasisPoints) else {
            throw CommonRefusal.unfit.refusal(
                "\(shareBasisPoints) basis points do not fit: \(taken) of 10000 are held already."
            )
        }
    }
}
