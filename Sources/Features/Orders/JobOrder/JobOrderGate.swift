import Agency
import Core
import Corridors
import Employers
import Model
import Postgres
import Projects

/// What is checked before a job order opens: agency, employer, corridor, contract, and the letter itself.
enum JobOrderGate {
    static func report(
        on order: JobOrder.Record,
        _ id: ID<JobOrder>,
        as day: CalendarDate,
        in tx: borrowing some Queryable & ~Copyable
    ) throws -> RuleReport {
        let corridor = try CorridorFacts.of(order.corridor, in: tx)
        let channel = try tx.value(
            "SELECT channel FROM corridor_known WHERE id = \(order.corridor)",
            as: CorridorChannel.self
        )
        let regime = channel?.regime ?? .cooperation
        var report = try RuleReport(step: "job-order.open", on: day, in: tx)
        let employer = Engagement(
            employer: order.employer,
            site: order.site,
            destination: corridor.end?.destination,
            programme: corridor.end?.programme,
            occupation: order.occupation
        )
        if regime == .cooperation {
            report.check(LicenceInForce.self, try .gather(channel: channel, in: tx))
            report.check(ReserveToppedUp.self, try .gather(in: tx))
        }
        report.check(EmployerOfCaseApproved.self, try .gather(for: employer, in: tx))
        report.check(
            EmployerPermitted.self,
            try .gather(for: employer, in: tx)
                .asking(for: order.freePlaces(of: id, in: tx, on: day))
        )
        report.check(DueDiligenceCurrent.self, try .gather(for: employer, in: tx))
        report.check(EmployerUntainted.self, try .gather(for: employer, in: tx))
        report.check(HostKeepsItsWorkers.self, try .gather(for: employer, in: tx))
        let work = try WorkNotBanned.Facts.gather(for: employer, in: tx)
        report.check(WorkNotBanned.self, work)
        report.check(WorkNotHazardous.self, work)
        report.check(
            PayNotBelow.self,
            try .gather(for: employer, in: tx)
                .offering(order.pay, a: order.payUnit.rawValue, hoursWeek: order.hoursWeek)
        )
        report.check(CorridorOpen.self, corridor)
        if regime == .cooperation { report.check(ApprovalReferenced.self, corridor) }
        report.check(NoAlertAgainstSending.self, corridor)
        report.check(SkillDevelopmentAgreed.self, corridor)
        report.check(PermitSystemReferredFreely.self, corridor)
        report.check(SeasonalWorkWithoutAgency.self, corridor)
        report.check(
            StayWithinTerms.self,
            corridor.offering(contractMonths: order.contractMonths)
        )
        report.check(SenderAllowed.self, corridor)
        report.check(
            OrderedHoursWithinTerms.self,
            .init(hoursWeek: order.hoursWeek, limit: corridor.weeklyHours)
        )
        if regime == .cooperation {
            report.check(CooperationSigned.self, try .of(order, in: tx))
        }
        let project = try ProjectFacts.of(order, by: channel, in: tx)
        for rule in ProjectsFeature.projectRules where rule.regimes.contains(regime) {
            report.check(rule, project)
        }
        report.check(InformationVerified.self, order.verification)
        report.check(OpenToAll.self, .of(order, on: corridor, as: day))
        report.check(
            NoDepositAsked.self,
            .init(
                costs: (try order.costs ?? []).map(\.value),
                remedy: JobOrder.Record.waysToOtherTerms
            )
        )
        try report.apply(overridesOf: id, in: tx)
        return report
    }
}

extension JobOrder.Record {
    /// Its own free places, and those of the employer's other orders on the corridor that take workers: two
    /// letters may not share out one permit twice.
    fileprivate func freePlaces(
        of id: ID<JobOrder>,
        in tx: borrowing some Queryable & ~Copyable,
        on day: CalendarDate
    ) throws -> Int {
        try tx.value(
            """
            SELECT sum(headcount - filled) FROM job_order
            WHERE employer_id = \(employer) AND corridor_id = \(corridor) AND (id = \(id)
                OR (state IN ('open', 'partially_filled') AND closes_on >= \(day)))
            """,
            as: Int.self
        ) ?? 0
    }

    /// The demand letter as an item of information: the employer's signature and the authority's word.
    fileprivate var verification: InformationVerified.Facts {
        InformationVerified.Facts(
            source: signedOn.map { "the employer's letter \(reference?.text ?? "") of \($0)" },
            verification: authority.map {
                "\($0) confirmed it (\(authorityReference?.text ?? "without a number"))"
            },
            validUntil: closesOn,
            remedy: "Have it signed and confirmed: homeward job-order sign, homeward job-order "
                + "check-authority; an order that is past its day is drafted anew."
        )
    }
}
