extension ThresholdCode {
    /// What it means, and what holds where the agency has confirmed nothing else.
    package var card: ThresholdCard {
        switch self {
        case .incidentFirstDead: grade(30, "dead put an incident into grade I.")
        case .incidentFirstPeople: grade(100, "people concerned put an incident into grade I.")
        case .incidentSecondDead: grade(10, "dead put an incident into grade II.")
        case .incidentSecondPeople: grade(50, "people concerned put an incident into grade II.")
        case .incidentThirdDead: grade(3, "dead put an incident into grade III.")
        case .incidentThirdPeople: grade(30, "people concerned put an incident into grade III.")
        case .reserveLeast, .planMonths, .diligenceMonths, .complaintLimit: ofPartners
        case .selectionDays, .exitDeclarationDays, .certificateMonths, .custodyDays: beforeDeparture
        case .rateDays, .surveyPercent: ofFees
        case .managersOnSite, .managersOnSiteWarning, .checkInFirstDays, .checkInSecondDays,
            .checkInThirdDays, .checkInLaterMonths, .checkInsMissed:
            abroad
        case .reopenDays, .overrideDays: ofExceptions
        }
    }

    /// The plans of the provinces give numbers of their own, so these are a default to be confirmed.
    private func grade(_ number: Int, _ meaning: String) -> ThresholdCard {
        ThresholdCard(
            number,
            .people,
            within: 1...1_000_000,
            of: "R-CN-033",
            source: "agency policy; the provinces' plans for incidents abroad give numbers",
            "From how many on the \(meaning)"
        )
    }

    /// What the agency itself must have, and what it must know of an employer.
    private var ofPartners: ThresholdCard {
        switch self {
        case .reserveLeast:
            ThresholdCard(
                300_000_000,
                .minorUnits,
                in: .cny,
                within: 100_000_000...100_000_000_000,
                of: "R-AG-002",
                source: "Decree 620 Art. 9",
                since: CalendarDate.decree620,
                toConfirm: false,
                "The least risk reserve, paid in or guaranteed, in fen."
            )
        case .planMonths:
            ThresholdCard(
                12,
                .months,
                within: 1...60,
                of: "R-AG-004",
                "How long a plan for incidents abroad is current after its review."
            )
        case .diligenceMonths:
            ThresholdCard(
                12,
                .months,
                within: 1...60,
                of: "R-EMP-003",
                "How long the due diligence on an employer may be relied on."
            )
        default:
            ThresholdCard(
                3,
                .cases,
                within: 1...100,
                of: "R-EMP-003",
                "From how many justified complaints or judgments on an employer needs a second look."
            )
        }
    }

    private var beforeDeparture: ThresholdCard {
        switch self {
        case .selectionDays:
            ThresholdCard(
                180,
                .calendarDays,
                within: 1...730,
                of: "R-DEP-019",
                source: "Viet Nam Law 69/2020, adopted as agency policy",
                "How long a worker waits from the selection, or from the latest word, to the departure."
            )
        case .exitDeclarationDays:
            ThresholdCard(
                180,
                .calendarDays,
                within: 1...365,
                of: "R-ID-005",
                "How long a declaration on bars against leaving holds from its signature."
            )
        case .certificateMonths:
            ThresholdCard(
                24,
                .months,
                within: 1...60,
                of: "R-TRN-003",
                source: "Viet Nam Law 69/2020, adopted as agency policy",
                "How long the certificate of a training is good for the departure."
            )
        default:
            ThresholdCard(
                10,
                .workingDays,
                within: 1...30,
                of: "R-ID-006",
                "How long an original may be away from its worker at most."
            )
        }
    }

    private var ofFees: ThresholdCard {
        self == .rateDays
            ? ThresholdCard(
                10,
                .calendarDays,
                within: 1...31,
                of: "R-FEE-003",
                "How old the rate may be by which a worker is told what a cost is worth at home."
            )
            : ThresholdCard(
                5,
                .percent,
                within: 1...25,
                of: "R-FEE-012",
                source: "IRIS standard, principle 1 (IOM)",
                "How far what the worker names may lie from what the agency booked."
            )
    }

    private var abroad: ThresholdCard {
        switch self {
        case .managersOnSite:
            ThresholdCard(
                100,
                .people,
                within: 1...1000,
                of: "R-CN-032",
                source: "Decree 620 Art. 16",
                since: CalendarDate.decree620,
                toConfirm: false,
                "How many workers may be in one country without managers on site."
            )
        case .managersOnSiteWarning:
            ThresholdCard(
                90,
                .people,
                within: 1...1000,
                of: "R-CN-032",
                "From how many workers in one country on the list of managers is asked for."
            )
        case .checkInFirstDays: checkIn(7, "from the arrival to the first check-in")
        case .checkInSecondDays: checkIn(30, "from the arrival to the second check-in")
        case .checkInThirdDays: checkIn(90, "from the arrival to the third check-in")
        case .checkInLaterMonths:
            ThresholdCard(
                3,
                .months,
                within: 1...6,
                of: "R-CHK-001",
                source: "agency policy, for the follow-up of Decree 620 Art. 16",
                "How many months lie between the check-ins after the third."
            )
        default:
            ThresholdCard(
                2,
                .checkIns,
                within: 1...12,
                of: "R-CHK-001",
                source: "agency policy, for the follow-up of Decree 620 Art. 16",
                "After how many missed check-ins in a row a rights case is opened."
            )
        }
    }

    private func checkIn(_ days: Int, _ way: String) -> ThresholdCard {
        ThresholdCard(
            days,
            .calendarDays,
            within: 1...180,
            of: "R-CHK-001",
            source: "agency policy, for the follow-up of Decree 620 Art. 16",
            "How many days lie \(way)."
        )
    }

    private var ofExceptions: ThresholdCard {
        self == .reopenDays
            ? ThresholdCard(
                90,
                .calendarDays,
                within: 30...3650,
                of: "R-CASE-004",
                "How long a closed rights case can be taken up again."
            )
            : ThresholdCard(
                90,
                .calendarDays,
                within: 1...365,
                of: "R-AUD-001",
                "How long an override that two people took upon themselves may hold."
            )
    }
}

extension CalendarDate {
    /// Decree 620 on foreign labour service cooperation is in force since 1 August 2012.
    fileprivate static let decree620 = CalendarDate(year: 2012, month: 8, day: 1)
}
