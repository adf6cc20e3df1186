import Core
import Model
import Postgres
import TestKit
import Testing
import TransparencyLog

@testable import Papers

/// The way of a visa: certificate, embassy, border, card, renewal.
@Suite(.database) struct VisaWayTests {
    func opened(_ caseFile: ID<CaseFile>, _ country: String = "JP", _ code: String = "TITP-1")
        async throws -> ID<Visa>
    {
        try await office.make(
            RecordVisa.self,
            [
                "case_id": .text("\(caseFile)"), "country": .text(country),
                "class_code": .text(code),
            ]
        )
    }

    func certified(_ caseFile: ID<CaseFile>, _ changes: [String: JSON] = [:]) async throws
        -> ID<Visa>
    {
        try await office.passport(of: caseFile)
        let id = try await opened(caseFile)
        try await office.perform(
            ApplyForEligibility.self,
            on: id,
            ["eligibility_applied_on": "2026-09-01"]
        )
        var body = changes
        body["eligibility_issued_on"] = "2026-11-01"
        try await office.perform(IssueEligibility.self, on: id, .holder(body))
        return id
    }

    @Test func fromTheCertificateToTheRenewal() async throws {
        let caseFile = try await office.placed()
        let id = try await certified(caseFile)
        #expect(try await office.openDuties() == ["eligibility-use": "2027-02-01"])
        #expect(try await office.outcomes(of: caseFile)["R-VIS-002"] == .passed)
        try await office.perform(ApplyForVisa.self, on: id, ["applied_on": "2026-11-10"])
        #expect(try await office.outcomes(of: caseFile)["R-VIS-001"] == .failed)
        try await office.perform(
            IssueVisa.self,
            on: id,
            ["number": "AB 1", "valid_from": "2026-11-15", "valid_until": "2027-02-14"]
        )
        #expect(try await office.outcomes(of: caseFile)["R-VIS-001"] == .passed)
        office.clock.move(to: CalendarDate(2027, 1, 10))
        try await office.perform(EnterCountry.self, on: id, ["entered_on": "2027-01-10"])
        #expect(try await office.openDuties() == ["visa-expiry": "2027-02-14"])
        try await office.perform(
            RecordCard.self,
            on: id,
            ["number": "CD 2", "valid_until": "2028-01-09"]
        )
        #expect(try await office.openDuties() == ["visa-expiry": "2028-01-09"])
        let receipt = try await office.perform(
            RenewVisa.self,
            on: id,
            ["number": "CD 2", "valid_from": "2028-01-10", "valid_until": "2029-01-09"]
        )
        let new = try ID<Visa>(parsing: receipt.json["visa_id"]?.text ?? "")
        #expect(try await office.state(of: id) == "renewed")
        #expect(try await office.state(of: new) == "residence_card")
        #expect(try await office.openDuties() == ["visa-expiry": "2029-01-09"])
        #expect(
            try await office.story(of: id) == [
                "visa.recorded", "visa.eligibility-applied", "visa.eligibility-issued",
                "visa.applied", "visa.issued", "visa.entered", "visa.card-recorded", "visa.renewed",
            ]
        )
    }

    /// At 00:40 on 1 December in Tokyo, where Beijing still has 30 November: what an authority of the host did, it
    /// did on its own day; the embassy in Beijing did not.
    @Test(
        arguments: [("2026-11-30T14:59:00Z", false), ("2026-11-30T15:40:00Z", true)]
            as [(Instant, Bool)]
    )
    func theHostsPapersHaveTheDayOfTheSite(now: Instant, isOver: Bool) async throws {
        let caseFile = try await office.placed()
        try await office.passport(of: caseFile)
        let id = try await opened(caseFile)
        office.clock.now = now
        let applied = try await office.refusal(
            ApplyForEligibility.self,
            on: id,
            ["eligibility_applied_on": "2026-12-01"]
        )
        #expect(applied?.code == (isOver ? nil : "unfit-value"))
        #expect(applied?.detail.contains("today is 2026-11-30 in Asia/Tokyo") != false)
        guard isOver else { return }
        let issued: JSON = .holder(["eligibility_issued_on": "2026-12-01"])
        #expect(try await office.refusal(IssueEligibility.self, on: id, issued) == nil)
        let embassy = try await office.refusal(
            ApplyForVisa.self,
            on: id,
            ["applied_on": "2026-12-01"]
        )
        #expect(embassy?.detail.contains("today is 2026-11-30 in Asia/Shanghai") == true)
        try await office.perform(ApplyForVisa.self, on: id, ["applied_on": "2026-11-30"])
        try await office.perform(
            IssueVisa.self,
            on: id,
            ["number": "AB 1", "valid_from": "2026-11-15", "valid_until": "2027-02-14"]
        )
        try await office.perform(EnterCountry.self, on: id, ["entered_on": "2026-12-01"])
    }

    /// Each field by itself: the certificate says something else than the passport.
    @Test(
        arguments: [
            ("family_name", "LEE"), ("given_name", "LEI LEI"), ("birth_date", "1998-05-18"),
            ("sex", "F"), ("nationality", "KR"), ("passport_number", "E12345679"),
        ] as [(String, JSON)]
    ) func oneDifferenceStopsTheApplication(field: String, value: JSON) async throws {
        let caseFile = try await office.placed()
        let id = try await certified(caseFile, [field: value])
        let refusal = try await office.refusal(
            ApplyForVisa.self,
            on: id,
            ["applied_on": "2026-11-10"]
        )
        #expect(refusal?.code == "gate-refused")
        #expect(refusal?.detail.contains(field) == true)
        #expect(try await office.outcomes(of: caseFile)["R-VIS-002"] == .failed)
        try await office.perform(CompareEligibility.self, on: id, .holder())
        #expect(try await office.outcomes(of: caseFile)["R-VIS-002"] == .passed)
    }

    @Test func aNewPassportMustBeComparedAgain() async throws {
        let caseFile = try await office.placed()
        let id = try await certified(caseFile)
        try await office.passport(of: caseFile, "E99999999")
        #expect(try await office.outcomes(of: caseFile)["R-VIS-002"] == .failed)
        try await office.perform(CompareEligibility.self, on: id, .holder())
        #expect(try await office.outcomes(of: caseFile)["R-VIS-002"] == .failed)
        try await office.perform(
            CompareEligibility.self,
            on: id,
            .holder(["passport_number": "e 9999 9999"])
        )
        #expect(try await office.outcomes(of: caseFile)["R-VIS-002"] == .passed)
    }

    @Test func withoutAPassportNothingIsCompared() async throws {
        let id = try await opened(office.placed())
        try await office.perform(
            ApplyForEligibility.self,
            on: id,
            ["eligibility_applied_on": "2026-09-01"]
        )
        let refusal = try await office.refusal(
            IssueEligibility.self,
            on: id,
            .holder(["eligibility_issued_on": "2026-11-01"])
        )
        #expect(refusal?.code == "wrong-state")
    }

    /// A visa that is recorded as issued has a certificate behind it where there is one.
    @Test(
        arguments: [(.jp, "JP-TITP-1", "TITP-1"), (.kr, "KR-EPS", "E-9")]
            as [(Country, ShortText, String)]
    )
    func anIssuedVisaIsComparedToo(country: Country, programme: ShortText, code: String)
        async throws
    {
        let caseFile = try await office.placed(in: country, under: programme)
        try await office.passport(of: caseFile)
        func outcome() async throws -> Verdict.Kind? {
            try await office.outcomes(of: caseFile)["R-VIS-002"]
        }
        #expect(try await outcome() == .failed)
        let id = try await office.make(
            RecordVisa.self,
            .visa(caseFile, ["country": .text("\(country)"), "class_code": .text(code)])
        )
        #expect(try await outcome() == .failed)
        try await office.perform(CompareEligibility.self, on: id, .holder(["sex": "F"]))
        #expect(try await outcome() == .failed)
        try await office.perform(CompareEligibility.self, on: id, .holder())
        #expect(try await outcome() == .passed)
        // What continues the stay stands on the same certificate; a new passport is compared on it.
        try await office.perform(EnterCountry.self, on: id, ["entered_on": "2026-11-21"])
        office.wait()
        let receipt = try await office.perform(
            RenewVisa.self,
            on: id,
            ["number": "CD 2", "valid_from": "2027-12-02", "valid_until": "2028-12-01"]
        )
        #expect(try await outcome() == .passed)
        try await office.passport(of: caseFile, "E99999999")
        #expect(try await outcome() == .failed)
        let renewed = try ID<Visa>(parsing: receipt.json["visa_id"]?.text ?? "")
        try await office.perform(
            CompareEligibility.self,
            on: renewed,
            .holder(["passport_number": "E99999999"])
        )
        #expect(try await outcome() == .passed)
        // A paper that was taken back proves nothing; the one before knows the old passport.
        try await office.perform(
            "cancel",
            in: PapersFeature.self,
            on: renewed,
            ["reason": "Revoked."]
        )
        #expect(try await outcome() == .failed)
    }

    /// Three papers of one stay, each with the day of its entry: 1,642 days before the last, not 2,738.
    @Test func renewalsCountEachDayOnce() async throws {
        // With the days of before the stay ends within five years; each day counted twice, it would not.
        let caseFile = try await office.placed(under: "JP-SSW-1", until: "2027-06-30")
        let id = try await office.make(
            RecordVisa.self,
            .visa(
                caseFile,
                ["class_code": "SSW-1", "valid_from": "2022-01-01", "valid_until": "2024-12-31"]
            )
        )
        try await office.perform(EnterCountry.self, on: id, ["entered_on": "2022-01-01"])
        var last = id
        for (from, until) in [("2025-01-01", "2026-06-30"), ("2026-07-01", "2027-06-30")] {
            office.wait()
            let receipt = try await office.perform(
                RenewVisa.self,
                on: last,
                ["number": .text(from), "valid_from": .text(from), "valid_until": .text(until)]
            )
            last = try ID(parsing: receipt.json["visa_id"]?.text ?? "")
        }
        #expect(try await office.outcomes(of: caseFile)["R-VIS-005"] == .passed)
        let facts = try await office.registrar.read(as: office.anyone) { tx in
            try VisaFacts.gather(for: caseFile, in: tx)
        }
        #expect(facts.daysUsed(as: ["SSW-1"]) == 1_642)
    }

    /// Japan and Korea ask for the certificate first; Russia does not know it.
    @Test func theCertificateComesFirstWhereThereIsOne() async throws {
        let japan = try await opened(office.placed())
        let body: JSON = ["applied_on": "2026-11-10"]
        #expect(try await office.refusal(ApplyForVisa.self, on: japan, body)?.code == "wrong-state")
        let caseFile = try await office.placed(in: .ru, under: "RU-QUOTA")
        let russia = try await opened(caseFile, "RU", "WORK")
        #expect(try await office.refusal(ApplyForVisa.self, on: russia, body) == nil)
        try await office.perform(
            "refuse",
            in: PapersFeature.self,
            on: russia,
            ["reason": "No quota left."]
        )
        #expect(try await office.state(of: russia) == "refused")
    }

    @Test(
        arguments: [
            (["number": "1"], "unfit-value"), (["valid_from": "2026-12-01"], "unfit-value"),
            (["number": "1", "valid_from": "2026-12-01"], "unfit-value"), ([:], nil),
        ] as [([String: JSON], String?)]
    ) func aVisaIsIssuedWhollyOrNotYet(more: [String: JSON], code: String?) async throws {
        let body: [String: JSON] = [
            "case_id": .text("\(try await office.placed())"), "country": "JP",
            "class_code": "TITP-1",
        ]
        let refusal = try await office.refusal(
            RecordVisa.self,
            .object(body.merging(more) { _, new in new })
        )
        #expect(refusal?.code == code)
    }

    /// Ninety days before 2027-02-20 is the day after the office's own.
    @Test(
        arguments: [
            ("2027-02-20", 21, nil), ("2027-02-19", 21, "expiring"), ("2026-11-21", 21, "expiring"),
            ("2026-11-20", 21, "expired"),
        ] as [(String, Int, String?)]
    ) func theMarkFollowsTheDay(
        until: String,
        day: Int,
        state: String?
    ) async throws {
        let id = try await office.make(
            RecordVisa.self,
            .visa(office.placed(), ["valid_from": "2026-11-01", "valid_until": .text(until)])
        )
        let code = try await office.refusal(MarkVisaExpiry.self, on: id)?.code
        #expect(code == (state == nil ? "unfit-value" : nil))
        #expect(try await office.state(of: id) == state ?? "issued")
    }

    @Test func aRenewalProlongs() async throws {
        let id = try await office.make(RecordVisa.self, .visa(office.placed()))
        try await office.perform(EnterCountry.self, on: id, ["entered_on": "2026-11-21"])
        for (until, code) in [("2027-11-30", "unfit-value"), ("2027-12-01", "unfit-value")] {
            let refusal = try await office.refusal(
                RenewVisa.self,
                on: id,
                ["number": "9", "valid_from": "2027-06-01", "valid_until": .text(until)]
            )
            #expect(refusal?.code == code)
        }
    }

    @Test func whatARuleAsksIsSupplementedAndTheRestStays() async throws {
        let caseFile = try await office.placed(under: "JP-SSW-1")
        let id = try await office.make(
            RecordVisa.self,
            .visa(caseFile, ["class_code": "SSW-1", "days_used_before": 1825])
        )
        #expect(try await office.outcomes(of: caseFile)["R-VIS-005"] == .failed)
        try await office.perform(
            SupplementVisa.self,
            on: id,
            ["sixth_year_reason": "skill_test_nearly_passed"]
        )
        #expect(try await office.outcomes(of: caseFile)["R-VIS-005"] == .passed)
        let used = try await office.value("SELECT days_used_before FROM visa", as: Int.self)
        #expect(used == 1825)
        let future = try await office.refusal(
            SupplementVisa.self,
            on: id,
            ["plan_applied_on": "2026-11-22"]
        )
        #expect(future?.code == "unfit-value")
    }

    @Test func issuerAndEntriesAreReadFromEachPaper() async throws {
        func paper(_ id: ID<Visa>) async throws -> String? {
            try await office.value(
                "SELECT concat_ws(', ', issuer, entries) FROM visa_shown WHERE id = \(id)",
                as: String.self
            )
        }
        let recorded = try await office.make(
            RecordVisa.self,
            .visa(office.placed(), ["issuer": "Consulate in Shenyang", "entries": "single"])
        )
        #expect(try await paper(recorded) == "Consulate in Shenyang, single")
        try await office.perform(SupplementVisa.self, on: recorded, ["entries": "double"])
        #expect(try await paper(recorded) == "Consulate in Shenyang, double")
        let bare = try await office.make(
            RecordVisa.self,
            .visa(office.placed(), ["number": "AB 7"])
        )
        #expect(try await paper(bare) == "")
        let id = try await certified(office.placed())
        try await office.perform(ApplyForVisa.self, on: id, ["applied_on": "2026-11-10"])
        try await office.perform(
            IssueVisa.self,
            on: id,
            [
                "number": "AB 8", "valid_from": "2026-11-15", "valid_until": "2027-02-14",
                "issuer": "Embassy in Beijing", "entries": "multiple",
            ]
        )
        #expect(try await paper(id) == "Embassy in Beijing, multiple")
    }

    @Test func aCancelledVisaIsWatchedNoMore() async throws {
        let id = try await office.make(RecordVisa.self, .visa(office.placed()))
        #expect(try await office.openDuties() == ["visa-expiry": "2027-12-01"])
        try await office.perform("cancel", in: PapersFeature.self, on: id, ["reason": "Revoked."])
        #expect(try await office.openDuties() == [:])
    }

    /// The corridor's list counts where there is one, and never makes a tourist a worker.
    @Test func theCorridorNamesTheClasses() async throws {
        let caseFile = try await office.placed()
        _ = try await office.make(RecordVisa.self, .visa(caseFile))
        let corridor = try await office.corridor(adding: [.visaClasses(["ESD", "tourist"])])
        #expect(try await office.outcomes(of: caseFile)["R-VIS-001"] == .failed)
        _ = try await office.make(
            RecordVisa.self,
            .visa(caseFile, ["class_code": "tourist", "number": "2"])
        )
        #expect(try await office.outcomes(of: caseFile)["R-VIS-001"] == .failed)
        _ = try await office.make(
            RecordVisa.self,
            .visa(caseFile, ["class_code": "ESD", "number": "3"])
        )
        #expect(try await office.outcomes(of: caseFile)["R-VIS-001"] == .passed)
        #expect(try await office.version(of: corridor) == 1)
    }
}
