import Core
import Model

/// What a kind of filing asks for.
struct FilingTerms: Sendable {
    /// Which authority is told, in words; a filing may name a body of the directory besides.
    let recipient: ShortText
    /// Whose clock runs until it is submitted; nil where only a later step asks for it.
    let duty: Duty?
    /// Who is warned besides before that.
    var alarm: Duty?
    /// What says whether it was in time; nil where no day is set.
    let rule: (any FilingRule.Type)?
}

extension FilingKind {
    /// The one place that a new kind is described in: its word stands in the model and in its domain.
    var terms: FilingTerms {
        switch self {
        case .contract:
            FilingTerms(
                recipient: "The commerce authority that approved the agency",
                duty: FilingDuty.contract,
                alarm: FilingDuty.contractAlarm,
                rule: ContractFiledInTime.self
            )
        case .embassyDeparture:
            FilingTerms(
                recipient: "The embassy or consulate at the place of work",
                duty: FilingDuty.embassyReport,
                rule: DepartureReported.self
            )
        case .overseasPersonnel:
            FilingTerms(
                recipient: "The information system of staff abroad",
                duty: FilingDuty.personnelFiling,
                rule: DepartureReported.self
            )
        case .managerListEmbassy:
            FilingTerms(
                recipient: "The embassy or consulate in the country",
                duty: FilingDuty.managerListFiling,
                rule: ManagerListFiled.self
            )
        case .managerListCommerce:
            FilingTerms(
                recipient: "The commerce authority that approved the agency",
                duty: FilingDuty.managerListFiling,
                rule: ManagerListFiled.self
            )
        case .recruitment:
            FilingTerms(
                recipient: "The commerce authority of the workers' province",
                duty: FilingDuty.recruitment,
                rule: RecruitmentFiled.self
            )
        case .licenceChange:
            FilingTerms(
                recipient: "The commerce authority that approved the agency",
                duty: FilingDuty.licenceChange,
                rule: LicenceChangeReported.self
            )
        case .cessation:
            FilingTerms(
                recipient: "The commerce authority that approved the agency",
                duty: nil,
                rule: nil
            )
        case .russianConclusion:
            FilingTerms(
                recipient: "The Interior Ministry of Russia, by the employer",
                duty: FilingDuty.russianConclusion,
                rule: RussianNoticeGiven.self
            )
        case .russianEnd:
            FilingTerms(
                recipient: "The Interior Ministry of Russia, by the employer",
                duty: FilingDuty.russianEnd,
                rule: RussianNoticeGiven.self
            )
        case .japaneseConclusion:
            FilingTerms(
                recipient: "The Immigration Services Agency of Japan, by the host",
                duty: FilingDuty.japaneseConclusion,
                rule: JapaneseNoticeGiven.self
            )
        case .japaneseEnd:
            FilingTerms(
                recipient: "The Immigration Services Agency of Japan, by the host",
                duty: FilingDuty.japaneseEnd,
                rule: JapaneseNoticeGiven.self
            )
        case .koreanEnd:
            FilingTerms(
                recipient:
                    "The employment centre and the immigration office in Korea, by the employer",
                duty: FilingDuty.koreanEnd,
                rule: KoreanNoticeGiven.self
            )
        }
    }

    /// Every duty whose task a filing of the kind may have open.
    var duties: [Duty] { [terms.duty, terms.alarm, FilingDuty.completion].compactMap(\.self) }

    /// Whether it is owed no longer once its case has ended.
    var endsWithCase: Bool { terms.duty?.afterCase == .ends }

    /// The kinds that are owed no longer once their case has ended.
    static var endingWithCase: [FilingKind] { allCases.filter(\.endsWithCase) }
}
