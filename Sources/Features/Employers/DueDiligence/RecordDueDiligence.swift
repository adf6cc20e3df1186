import Core
import Foundation
import Model
import Postgres
import TransparencyLog

/// Records the due diligence on an employer. The one before counts until a second person has confirmed
/// this one.
struct RecordDueDiligence: Action {
    typealias Subject = DueDiligence
    static let permission = Permission.partnersManage
    static let help = [
        "employer_id": "The employer.",
        "checked_on":
            "The day on which it was finished: twelve months run from it, or what is confirmed.",
        "exists_legally": "Whether the register of its country knows it.",
        "is_entity": "Whether it is an enterprise or institution, not an individual.",
        "permit_checked":
            "Whether its permit to hire foreigners was seen, or the law asks for none.",
        "owners_listed": "Whether all owners are recorded: homeward owner record.",
        "site_visited_on": "The day on which someone of the agency stood at the site.",
        "adverse_cases": "How many complaints and judgments against it were found justified.",
        "dprk_partner": "Whether it has a partner or owner of the DPRK (UNSCR 2375, paragraph 18).",
        "dprk_crew": "Whether workers of the DPRK work for it (UNSCR 2375, paragraph 17).",
        "wages_lawful": "Whether its wages meet the law of the place.",
        "housing_adequate": "Whether the housing was seen and is fit to live in.",
        "turnover_checked":
            "Whether it was asked for dismissals and missing workers of the year before, and what was found is recorded: homeward employer-finding record.",
        "credit_checked_on": "The day on which the public record of bad credit was read.",
        "credit_source": "Which record it was, and where it stands.",
        "credit_listed": "Whether the employer stands in it.",
        "evidence": "What was seen, asked and read.",
    ]

    let employerId: ID<Employer>
    let checkedOn: CalendarDate
    let existsLegally: Bool
    let isEntity: Bool
    let permitChecked: Bool
    let ownersListed: Bool
    let siteVisitedOn: CalendarDate?
    let adverseCases: Int
    let dprkPartner: Bool
    let dprkCrew: Bool
    let wagesLawful: Bool
    let housingAdequate: Bool
    let turnoverChecked: Bool?
    let creditCheckedOn: CalendarDate?
    let creditSource: ShortText?
    let creditListed: Bool?
    let evidence: LongText

    /// What whoever records it is told.
    struct Reply: Codable, Sendable {
        /// The last day on which it may be relied on.
        let validUntil: CalendarDate
    }

    func perform(
        on id: ID<DueDiligence>,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        try employerId.hold(in: tx)
        try context.requireNotInFuture("checked_on", checkedOn)
        try context.requireNotInFuture("credit_checked_on", creditCheckedOn)
        guard (creditCheckedOn == nil) == (creditSource == nil),
            (creditCheckedOn == nil) == (creditListed == nil)
        else {
            throw CommonRefusal.unfit.refusal(
                "A look into the public record of bad credit has its day (credit_checked_on), its "
                    + "record (credit_source) and what it found (credit_listed), or none of them."
            )
        }
        let months = try ThresholdEditions.of(.diligenceMonths, in: tx).value(on: checkedOn)
        let validUntil = checkedOn.adding(months: months)
        try tx.insert(
            id,
            [
                .employer(employerId), .checkedOn(checkedOn), .validUntil(validUntil),
                .existsLegally(existsLegally), .isEntity(isEntity), .permitChecked(permitChecked),
                .ownersListed(ownersListed), .siteVisitedOn(siteVisitedOn),
                .adverseCases(adverseCases), .dprkPartner(dprkPartner), .dprkCrew(dprkCrew),
                .wagesLawful(wagesLawful), .housingAdequate(housingAdequate),
                .turnoverChecked(turnoverChecked), .creditCheckedOn(creditCheckedOn),
                .creditSource(creditSource),
                .creditListed(creditListed), .evidence(evidence),
                .madeBy(context.caller.human), .state(.proposed),
            ]
        )
        return Recorded(
            as: "due-diligence.recorded",
            state: DueDiligenceState.proposed,
            facts: ["dprk": .bool(dprkPartner || dprkCrew)],
            reply: Reply(validUntil: validUntil)
        )
    }
}
