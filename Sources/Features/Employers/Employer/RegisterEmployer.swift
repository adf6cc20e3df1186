import Core
import Model
import Postgres

/// Registers a foreign enterprise or institution as a prospect; an individual never employs.
struct RegisterEmployer: Action {
    typealias Subject = Employer
    static let permission = Permission.partnersManage
    static let help = [
        "name": "The name as registered, in any script.",
        "latin_name": "The name in Latin letters, where it is registered in another script.",
        "other_names": "Former names and other spellings; each is compared with sanctions lists.",
        "kind": "What it is; an individual is refused.",
        "country": "Where it is registered.",
        "registration_number":
            "CN: unified social credit code; JP: corporate number; KR: business number; RU: INN or OGRN; "
            + "MN: registration number. Spaces and hyphens do not count.",
        "hiring_permit": "The permit to hire foreigners, where the country asks for one.",
    ]

    let name: NameText
    let latinName: NameText?
    let otherNames: OtherNames?
    let kind: EmployerKind
    let country: Country
    let registrationNumber: ShortText
    let hiringPermit: ShortText?

    func perform(
        on id: ID<Employer>,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        var report = try RuleReport(step: "employer.register", on: context.today, in: tx)
        report.check(EmployerIsAnEntity.self, .init(kind: kind))
        try report.require()
        let number = try RegistrationNumber.checked(registrationNumber, in: country)
        try tx.insert(
            id,
            [
                .name(name.line), .latinName(latinName?.line),
                .otherNames(otherNames?.lines ?? []), .kind(kind), .country(country),
                .registrationNumber(number), .hiringPermit(hiringPermit),
                .madeBy(context.caller.human), .state(.prospect),
            ]
        )
        return Recorded(
            as: "employer.registered",
            state: EmployerState.prospect,
            report: report
        )
    }
}
