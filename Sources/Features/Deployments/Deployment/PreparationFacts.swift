import Core
import Foundation
import Model
import Postgres

/// What the feature's own rules know of a worker who is about to leave.
struct PreparationFacts: CaseFacts {
    var hasEmergencyContact = false
    var hotlineCardOn: CalendarDate?
    var dataConsentOn: CalendarDate?
    var languages: [Language] = []
    var interview: Interview?
    /// What the worker bound and paid for in the case, each with the last day: the interview is about it.
    var deeds: [Deed] = []
    /// The deployment that is to depart; nil when none is planned.
    var deployment: ID<Deployment>?
    var caseFile: ID<CaseFile>?
    var pay: Pay?
    /// The channel of the corridor; nil where the corridor is not on file.
    var channel: String?
    var purposeSignedOn: CalendarDate?
    /// Rights cases about what was taken for the placement that are not closed.
    var disputes: [ID<RightsCase>] = []

    /// The interview of the deployment that is to depart.
    struct Interview: Sendable, Codable {
        let on: CalendarDate
        let language: Language
        let noOtherFees: Bool
        let holdsPapers: Bool
        let understands: Bool
        let noDeposit: Bool
        let noPenalty: Bool
        /// What the interviewer had to do with placing the worker.
        var sold: [Sale] = []
    }

    /// Something that the worker did, which an interview before it cannot have confirmed.
    struct Deed: Sendable, Codable {
        let what: String
        let on: CalendarDate
    }

    /// How the worker will be paid.
    struct Pay: Sendable, Codable {
        let method: PayMethod
        let on: CalendarDate
        /// Whether the account is the worker's own; nil while there is no account.
        let isOwnAccount: Bool?
    }

    /// The deployment as puts right name it.
    var leg: String { deployment?.description ?? "<id>" }
    /// What comes before any command on the deployment: there must be one.
    var planFirst: String {
        deployment == nil
            ? "homeward deployment plan --case-id \(caseFile?.description ?? "<id>"); " : ""
    }

    static func gather(
        for id: ID<CaseFile>,
        in tx: borrowing some Queryable & ~Copyable
    ) throws -> PreparationFacts {
        // Deployments of one case never overlap, so the earliest that still waits is the one to depart.
        let found = try tx.first(
            """
            SELECT case_file.id AS case_id,
                person.has_contact, person.languages,
                case_file.hotline_card_on, case_file.data_consent_on, leg.*,
                (SELECT channel FROM corridor_known AS way WHERE way.agency_id = case_file.agency_id
                    AND origin = 'CN' AND destination = case_file.destination
                    AND programme = case_file.programme) AS channel,
                (SELECT array_agg(dispute.id ORDER BY dispute.id) FROM rights_case_open AS dispute
                    WHERE dispute.agency_id = case_file.agency_id
                    AND dispute.case_id = case_file.id
                    AND dispute.is_about_fees) AS disputes,
                (SELECT max(s.signed_on) FROM contract_signature AS s
                    WHERE s.agency_id = case_file.agency_id AND s.case_id = case_file.id
                    AND s.party = 'worker') AS signed,
                (SELECT max(greatest(consented_on, paid_on)) FROM worker_fee AS fee
                    WHERE fee.agency_id = case_file.agency_id
                    AND fee.case_id = case_file.id) AS charged
            FROM case_parties AS case_file
            JOIN person_known AS person ON person.agency_id = case_file.agency_id
                AND person.id = case_file.person_id
            LEFT JOIN LATERAL (
                SELECT deployment.id AS leg_id, interviewed_on, interviewed_by, interview_language,
                    interview_no_other_fees, interview_holds_papers, interview_understands,
                    interview_no_deposit, interview_no_penalty, pay_method, pay_recorded_on,
                    pay_account_is_own, purpose_signed_on
                FROM deployment WHERE deployment.agency_id = case_file.agency_id
                    AND deployment.case_id = case_file.id AND state <> 'cancelled'
                ORDER BY state IN ('planned', 'cleared', 'booked') DESC, planned_departure LIMIT 1
            ) AS leg ON true
            WHERE case_file.id = \(id)
            """,
            as: Reading.self
        )
        guard let found else { return PreparationFacts() }
        var facts = found.facts
        if let interviewer = found.interviewer {
            facts.interview?.sold = try Sale.made(in: id, by: interviewer, in: tx)
        }
        return facts
    }
}

/// A row of the statement: the facts, and who held the interview.
private struct Reading: RowDecodable {
    let facts: PreparationFacts
    let interviewer: UUID?

    init(row: borrowing Row) throws(RowError) {
        var facts = PreparationFacts(
            hasEmergencyContact: try row["has_contact"],
            hotlineCardOn: try row["hotline_card_on"],
            dataConsentOn: try row["data_consent_on"],
            languages: try row["languages"],
            deployment: try row["leg_id"],
            caseFile: try row["case_id"],
            channel: try row["channel"],
            purposeSignedOn: try row["purpose_signed_on"],
            disputes: try row["disputes"] ?? []
        )
        if let day: CalendarDate = try row["signed"] {
            facts.deeds.append(.init(what: "signed a contract", on: day))
        }
        if let day: CalendarDate = try row["charged"] {
            facts.deeds.append(.init(what: "agreed to a fee or paid one", on: day))
        }
        if let method: PayMethod = try row["pay_method"] {
            facts.pay = .init(
                method: method,
                on: try row["pay_recorded_on"],
                isOwnAccount: try row["pay_account_is_own"]
            )
        }
        if let day: CalendarDate = try row["interviewed_on"] {
            facts.interview = .init(
                on: day,
                language: try row["interview_language"],
                noOtherFees: try row["interview_no_other_fees"],
                holdsPapers: try row["interview_holds_papers"],
                understands: try row["interview_understands"],
                noDeposit: try row["interview_no_deposit"],
                noPenalty: try row["interview_no_penalty"]
            )
        }
        interviewer = try row["interviewed_by"]
        self.facts = facts
    }
}
