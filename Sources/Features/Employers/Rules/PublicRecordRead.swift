import Core
import Model
import Postgres

/// R-EMP-008: the agency has read what the State publishes of employers that did wrong.
package enum PublicRecordRead: CaseRule {
    /// The record that counts; nil where a second person has confirmed none.
    package struct Facts: EngagementFacts {
        let diligence: CurrentDiligence?

        /// Reads the record on the employer that counts.
        package static func gather(
            for engagement: Engagement?,
            in tx: borrowing some Queryable & ~Copyable
        ) throws -> Facts {
            Facts(diligence: try CurrentDiligence.of(engagement?.employer, in: tx))
        }
    }

    /// The record is of foreign employers of labour service cooperation.
    package static let regimes: Set<Regime> = [.cooperation]

    /// How long a look is good: the agency's own measure, as for the due diligence.
    static let months = 12

    package static let card = RuleCard(
        "R-EMP-008",
        .warns,
        source: "Decree 620 Art. 37; that it is read, and the 12 months: agency policy",
        force: .since(2012, 8, 1),
        english:
            "The public record of bad credit of enterprises and foreign employers was read for the employer, with its source, within 12 months, and the employer does not stand in it.",
        chinese: "已在12个月内查询国家公布的对外劳务合作企业和国外雇主不良信用记录并载明来源，境外雇主未列入其中。",
        toConfirm: true
    )

    private static let record =
        "homeward due-diligence record --credit-checked-on --credit-source --credit-listed; a second "
        + "person: homeward due-diligence confirm."

    package static func check(_ facts: Facts, on day: CalendarDate) -> Verdict {
        guard let diligence = facts.diligence, let looked = diligence.creditCheckedOn,
            let source = diligence.creditSource, looked <= day
        else {
            return .failed(
                "No look into the public record of bad credit is recorded and confirmed for \(day).",
                remedy: "Read it, then: \(record)"
            )
        }
        let until = looked.adding(months: months)
        guard day <= until else {
            return .failed(
                "The public record of bad credit (\(source)) was read on \(looked), which is good "
                    + "until \(until).",
                remedy: "Read it again, then: \(record)"
            )
        }
        guard diligence.creditListed == false else {
            return .failed(
                "The employer stands in the public record of bad credit (\(source), read on \(looked)).",
                remedy:
                    "Place the worker elsewhere. Once it stands there no more: \(record) Until then "
                    + "two people may take it upon themselves: homeward override ask, homeward "
                    + "override grant."
            )
        }
        return .passed(
            "The public record of bad credit (\(source)) was read on \(looked): the employer is not "
                + "in it."
        )
    }
}
