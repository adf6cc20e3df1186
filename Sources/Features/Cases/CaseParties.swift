import Core
import Employers
import Foundation
import Model
import Postgres

/// Who and what a case brings together: what every feature above asks of it first.
package struct CaseParties: Sendable {
    /// The case.
    package let id: ID<CaseFile>
    /// Whether it is under way.
    package let state: CaseState
    /// Who goes.
    package let person: ID<Person>
    /// For whom.
    package let employer: ID<Employer>
    /// Where.
    package let site: ID<Site>
    /// The country of the site.
    package let destination: Country
    /// The programme, such as JP-SSW-1.
    package let programme: ShortText
    /// The occupation.
    package let occupation: Occupation
    /// The day of departure as planned.
    package let plannedDeparture: CalendarDate
    /// The last day abroad as planned; always after the departure.
    package let plannedEnd: CalendarDate
    /// When the card with the hotlines was handed over; nil before.
    package let hotlineCardOn: CalendarDate?
    /// The language of that card.
    package let hotlineCardLanguage: Language?
    /// When the person agreed to the use of personal data; nil before.
    package let dataConsentOn: CalendarDate?
    /// Who opened the case; nil where that was before the record kept it.
    let openedBy: UUID?

    /// Reads a case of the caller's agency.
    ///
    /// - Parameters:
    ///   - id: The case.
    ///   - tx: The transaction to read in.
    /// - Returns: The case's parties.
    /// - Throws: The refusal `unknown-reference` where there is none, or the database's errors.
    package static func find(
        _ id: ID<CaseFile>,
        in tx: borrowing some Queryable & ~Copyable
    ) throws -> CaseParties {
        try tx.known(id, selection(of: id))
    }

    /// Reads a case that something is to be recorded for: it must still be under way.
    ///
    /// - Parameters:
    ///   - id: The case.
    ///   - tx: The transaction to read in.
    ///   - otherwise: What is not done any more for a case that has ended, for the refusal.
    /// - Returns: The case's parties.
    /// - Throws: The refusals `unknown-reference` and `wrong-state`, or the database's errors.
    package static func open(
        _ id: ID<CaseFile>,
        in tx: borrowing some Queryable & ~Copyable,
        otherwise: String
    ) throws -> CaseParties {
        try find(id, in: tx).requireOpen(otherwise)
    }

    /// The same, held until the transaction ends, so that nobody closes the case meanwhile.
    ///
    /// - Throws: As ``open(_:in:otherwise:)``.
    package static func held(
        _ id: ID<CaseFile>,
        in tx: borrowing WriteTransaction,
        otherwise: String
    ) throws -> CaseParties {
        let parties: CaseParties = try tx.known(id, "\(selection(of: id)) FOR SHARE OF c")
        return try parties.requireOpen(otherwise)
    }

    private func requireOpen(_ otherwise: String) throws(Refusal) -> CaseParties {
        guard state == .open else {
            throw CommonRefusal.wrongState.refusal("The case is \(state.rawValue): \(otherwise)")
        }
        return self
    }

    /// Reads a case for the facts of a rule, to which a missing record is a fact too.
    ///
    /// - Parameters:
    ///   - id: The case.
    ///   - tx: The transaction to read in.
    /// - Returns: The case's parties; nil where there is no such case.
    /// - Throws: The database's errors.
    package static func ifAny(
        _ id: ID<CaseFile>,
        in tx: borrowing some Queryable & ~Copyable
    ) throws -> CaseParties? {
        try tx.first(selection(of: id))
    }

    private static func selection(of id: ID<CaseFile>) -> SQL {
        """
        SELECT c.id, c.state, c.person_id, c.employer_id, c.site_id, c.destination, c.programme,
            c.occupation, c.planned_departure, c.planned_end, c.hotline_card_on,
            c.hotline_card_language, c.data_consent_on, c.opened_by
        FROM case_file c
        WHERE c.id = \(id)
        """
    }
}

extension CaseParties: RowDecodable {
    /// Reads the columns that ``ifAny(_:in:)`` names.
    package init(row: borrowing Row) throws(RowError) {
        id = try row["id"]
        state = try row["state"]
        person = try row["person_id"]
        employer = try row["employer_id"]
        site = try row["site_id"]
        destination = try row["destination"]
        programme = try row["programme"]
        occupation = try row["occupation"]
        plannedDeparture = try row["planned_departure"]
        plannedEnd = try row["planned_end"]
        hotlineCardOn = try row["hotline_card_on"]
        hotlineCardLanguage = try row["hotline_card_language"]
        dataConsentOn = try row["data_consent_on"]
        openedBy = try row["opened_by"]
    }
}
