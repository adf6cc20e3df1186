import Core
import Corridors
import Foundation
import Model
import Screening
import TestKit

extension Records {
    private static let day: CalendarDate = "2026-11-01"

    /// What is on record of a person beside the case: history, words given, words taken back.
    mutating func plantPerson(_ person: ID<Person>, _ file: ID<CaseFile>) async throws {
        let day = Self.day
        note(try await office.passport(of: person))
        note(try await office.workEntry(of: person))
        // Sealed bytes that nobody sealed must not be opened: the contact is a removed one.
        try await plant(
            EmergencyContact.self,
            [
                .person(person), .relation(.parent), .nameSealed([1]), .phoneSealed([1]),
                .language(.chinese), .place(1), .state(.removed),
            ]
        )
        note(try await office.consent(.given, of: person, to: .recruitment))
        note(try await office.exitDeclaration(.declared, of: person))
        note(try await office.member(of: person, .invited, confirmed: nil))
        // Nobody sealed this letter either: it fell, so that it is not handed out.
        try await plant(
            Rejection.self,
            [
                .person(person), .grounds([.notReached]), .letterSealed([1]),
                .letterLanguage(.chinese), .decidedBy(UUID()), .decidedOn(day),
                .fromState(.verified), .answeredBy(UUID()), .answeredOn(day), .state(.reversed),
            ]
        )
        note(try await office.transfer(of: file))
    }

    /// Papers, tests and money of the worker of a case.
    mutating func plantPapers(_ person: ID<Person>, _ file: ID<CaseFile>) async throws {
        let day = Self.day
        let course = note(try await office.course(.offered))
        let enrolment = note(try await office.enrolment(.enrolled, of: file, in: course))
        try await plant(
            Attendance.self,
            [.enrolment(enrolment), .day(day), .topic(.safety), .seconds(60)]
        )
        try await plant(
            Exam.self,
            [
                .enrolment(enrolment), .attempt(1), .takenOn(day), .score(80), .passMark(60),
                .examiner("Z"),
            ]
        )
        try await plant(
            Qualification.self,
            [.person(person), .kind(.jlpt), .level(.n4), .passedOn(day), .state(.valid)]
        )
        let lessons = note(try await office.instituteCourse())
        try await plant(
            InstituteEnrolment.self,
            [
                .course(lessons), .person(person), .caseFile(file), .relation(.child),
                .consentedOn(day), .enrolledOn(day), .state(.enrolled),
            ]
        )
        note(try await office.visa(of: file, until: "2029-11-01"))
        note(try await office.policy(of: file, from: day, until: "2029-11-01"))
        note(try await office.medical(.scheduled, of: file, on: day))
        note(try await office.supportPlan(.drafted, of: file))
        let document = note(
            try await office.document(
                .passport,
                .received,
                of: person,
                adding: [.caseFile(file)]
            )
        )
        try await plant(
            Handover.self,
            [
                .document(document), .person(person), .purpose(.visaFiling), .handedTo("C"),
                .handedOn(day), .dueOn("2026-11-02"), .state(.handedOver),
            ]
        )
        note(try await office.feeLine(of: file, paidBy: .agency))
        note(try await office.feeStatement(of: file, on: day))
        try await plant(
            WorkerLoan.self,
            [
                .person(person), .caseFile(file), .lenderKind(.bank), .lender("B"),
                .amountMinor(1), .currency(.cny), .takenOn(day), .state(.open),
            ]
        )
        try await plant(
            FeeSurvey.self,
            [
                .person(person), .caseFile(file), .askedOn(day), .askedBy(UUID()),
                .language(.chinese), .statedMinor(1), .currency(.cny), .agrees(false),
            ]
        )
    }

    /// Contracts and work abroad, what may go wrong there, and the way home.
    mutating func plantWork(
        _ person: ID<Person>,
        _ file: ID<CaseFile>,
        _ place: Workplace
    ) async throws {
        let cooperation = try await office.cooperation(.draft, with: place.employer)
        let contract = note(
            try await office.contract(.employment, .draft, of: file, under: cooperation)
        )
        note(try await office.filing(of: contract, .russianEnd))
        let leg = note(try await office.deployment(of: file))
        note(try await office.crew(at: place.site))
        note(try await office.rightsCase(of: file))
        let incident = note(
            try await office.incident(.reported, adding: [.injured(1), .affected(1)])
        )
        try await plant(
            IncidentPerson.self,
            [
                .incident(incident), .person(person), .caseFile(file), .deployment(leg),
                .condition(.unknown),
            ]
        )
        note(
            try await office.task(
                "contract-filing",
                of: file,
                for: .document,
                due: "2026-11-21",
                adding: [.person(person), .caseFile(file), .byHand(true)]
            )
        )
        note(
            try await office.override(
                .asked,
                of: "R-ID-001",
                at: "person.verify-identity",
                adding: [.caseFile(file)]
            )
        )
        note(try await office.repatriation(of: file))
    }

    /// A corridor with its guide, and an order on it with a place held.
    mutating func plantCorridor(
        _ person: ID<Person>,
        _ file: ID<CaseFile>,
        _ place: Workplace
    ) async throws {
        let day = Self.day
        let agreement = note(try await office.agreement(.inForce, "MOC 1"))
        try await plant(
            AgreementText.self,
            [
                .agreement(agreement), .edition(1), .effectiveFrom(day), .clauses("[]"),
                .source("S"), .madeBy(UUID()),
            ]
        )
        let other = try await office.corridor(to: .kr, under: "KR-E7")
        let corridor = note(try await office.corridor(under: "JP-SSW-1"))
        try await plant(
            LawConfirmation.self,
            [
                .ruleId("R-CN-020"), .source("Decree 620 Art. 26"), .foundOn(day),
                .proposedBy(UUID()), .state(.proposed),
            ]
        )
        try await plant(
            RuleAdoption.self,
            [.ruleId("R-AUD-001"), .adoptedOn(day), .state(.adopted)]
        )
        // They begin on the day after the last of everything else.
        let begin: CalendarDate = "2026-12-01"
        try await plant(
            CorridorTerm.self,
            [
                .corridor(other), .effectiveFrom(begin),
                .terms(try LoadedTerms.text("KR-E7", to: "KR", from: begin)),
            ]
        )
        try await plant(
            CorridorStanding.self,
            [
                .corridor(other), .place(1), .state(.closed), .beginsOn(day), .reason("Loaded."),
                .decidedBy(UUID()),
            ]
        )
        try await plant(
            CorridorEdition.self,
            [
                .digest([UInt8](repeating: 7, count: 32)), .inserted(1), .revised(0),
                .unchanged(0), .ended(0), .loadedBy(UUID()),
            ]
        )
        let guide = try await plant(
            Guide.self,
            [
                .corridor(corridor), .language(.chinese), .edition(1), .title("Japan"),
                .sections("[]"), .toConfirm(true), .madeBy(UUID()), .state(.draft),
            ]
        )
        try await plant(
            GuideHandout.self,
            [
                .guide(guide), .person(person), .caseFile(file), .handedOn(day),
                .manner(.paper), .handedBy(UUID()),
            ]
        )
        let order = note(
            try await office.order(at: place, in: corridor, adding: [.closesOn("2027-11-01")])
        )
        note(try await office.place(of: file, in: order))
        try await plant(
            Reservation.self,
            [
                .person(person), .jobOrder(order), .reservedOn(day),
                .reservedUntil("2026-11-30"), .state(.held),
            ]
        )
        let vacancy = note(try await office.vacancy(until: nil))
        try await plant(
            VacancyFeedback.self,
            [
                .vacancy(vacancy), .giver(.worker), .feedback("Fine."),
                .doubtsAuthenticity(false), .receivedOn(day),
            ]
        )
    }

    /// A list with one entry, a check against it, and what is on record of the 1718 Committee.
    mutating func plantScreening(_ person: ID<Person>, _ employer: ID<Employer>) async throws {
        let list = note(try await office.sanctionsList(.superseded))
        note(
            try await office.sanctionCheck(
                .clear,
                of: .person,
                person.uuid,
                against: [list.uuid],
                adding: [.person(person)]
            )
        )
        try await plant(
            CommitteeApproval.self,
            [
                .reference("S/AC.49/1"), .decidedOn(Self.day), .validUntil("2027-11-01"),
                .purpose("Work"), .familyName("KIM"), .birthDate(BirthDate(Self.day)),
                .madeBy(UUID()),
                .state(.recorded),
            ]
        )
        note(try await office.dprkReview(of: employer))
        // Entries and the queue are no case tables: they are written beside the list that seals them.
        let entry = note(ID<SanctionsEntry>(UUID()))
        try await office.asOwner(
            """
            SET homeward.agency = '\(office.anyone.agency.uuid)';
            SET homeward.now = '\(office.clock.now)';
            INSERT INTO sanctions_entry (id, list_id, place, reference, kind, name, record)
            VALUES ('\(entry.uuid)', '\(list.uuid)', 1, 'KPi.1', 'individual', 'X',
                '{"reference":"KPi.1","kind":"individual","names":[{"text":"X","quality":"primary"}],
                "births":[],"nationalities":[],"documents":[],"programme":"","listed_on":""}');
            INSERT INTO screening_due (id, subject_kind, list_id, due_at)
            VALUES ('\(person.uuid)', 'person', '\(list.uuid)', '2026-11-22T00:00:00Z');
            """
        )
        note(ID<ScreeningDue>(person.uuid))
    }
}
