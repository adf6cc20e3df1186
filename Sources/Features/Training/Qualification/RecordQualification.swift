import Core
import Model
import People
import Postgres

/// Records a language or skill result of a person; how long it is good for follows from its kind.
///
/// The level of a language goes into the profile, where a matching reads it.
struct RecordQualification: Action {
    typealias Subject = Qualification
    static let permission = Permission.trainingManage
    static let help = [
        "person_id": "Whose result it is.",
        "kind": "What was passed, or on which roster the person is.",
        "passed_on": "The day of the result, or of the entry on the roster; today at the latest.",
        "level": "The level, where the test has one.",
        "language": "The language, where the kind does not say it.",
        "number": "The number on the paper.",
        "score": "The points, where there are any.",
        "valid_until":
            "Its last day, where the paper names one; EPS-TOPIK and the EPS roster have theirs by law.",
        "occupations":
            "The kinds of work that a skill test or a training (titp_2) covers, in ISCO-08; at least one there, none elsewhere.",
    ]

    let personId: ID<Person>
    let kind: QualificationKind
    let passedOn: CalendarDate
    let level: LanguageLevel?
    let language: Language?
    let number: ShortText?
    let score: Int?
    let validUntil: CalendarDate?
    let occupations: [Occupation]?
    var named: NamedParties { NamedParties(person: personId) }

    /// What whoever has recorded a result is told.
    struct Reply: Codable, Sendable {
        /// Its last day; none where it has no end.
        let validUntil: CalendarDate?
    }

    func perform(
        on id: ID<Qualification>,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        _ = try tx.known(personId)
        try checkValues(with: context)
        let until = kind.months.map { passedOn.adding(months: $0) } ?? validUntil
        try tx.insert(
            id,
            [
                .person(personId), .kind(kind), .level(level),
                .language(kind.language ?? language), .number(number), .score(score),
                .passedOn(passedOn), .validUntil(until), .occupations(occupations),
                .state(.valid),
            ]
        )
        // TOPIK's levels are held against no other scale.
        if let level = level?.common, let language = kind.language ?? language {
            try tx.raise(LanguageSkill(language, at: level), of: personId)
        }
        try moveClocks(of: id, until: until, in: &tx, with: context)
        return Recorded(
            as: "qualification.recorded",
            about: personId,
            state: QualificationState.valid,
            reply: Reply(validUntil: until)
        )
    }

    private func checkValues(with context: ActionContext) throws {
        try context.requireNotInFuture("passed_on", passedOn)
        if let validUntil, validUntil <= passedOn {
            throw CommonRefusal.unfit.refusal(
                "It would end on \(validUntil), not after its day \(passedOn)."
            )
        }
        if kind == .languageTest, language == nil || level == nil {
            throw CommonRefusal.unfit.refusal("A language test names its language and its level.")
        }
        if kind == .jlpt, level?.scale != .jlpt {
            throw CommonRefusal.unfit.refusal("A JLPT result has a level from n5 to n1.")
        }
        guard kind.isOfWork == (occupations != nil), occupations?.isEmpty != true else {
            throw CommonRefusal.unfit.refusal(
                kind.isOfWork
                    ? "A \(kind.rawValue) names the kinds of work that it covers (occupations)."
                    : "A \(kind.rawValue) is of no kind of work: leave occupations out."
            )
        }
        if kind == .topik, level?.scale != .topik {
            throw CommonRefusal.unfit.refusal("A TOPIK result has a level from topik_1 to topik_6.")
        }
        if level?.scale == .topik, kind != .topik {
            throw CommonRefusal.unfit.refusal("\(kind.rawValue) has no level of TOPIK.")
        }
        if let score, score < 0 {
            throw CommonRefusal.unfit.refusal("A score is not below 0.")
        }
    }

    /// A new result ends the alarm of the one before; a Korean test starts the two months to the roster.
    private func moveClocks(
        of id: ID<Qualification>,
        until: CalendarDate?,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws {
        for earlier in try standing(.epsTopik, in: tx) where kind == .epsRoster {
            try tx.settle(TrainingFeature.preRoster, of: earlier, with: context)
        }
        for earlier in try standing(kind, in: tx) where earlier != id {
            try tx.settle(TrainingFeature.qualificationExpiry, of: earlier, with: context)
            try tx.drop(TrainingFeature.preRoster, of: earlier, with: context)
        }
        let place = TaskPlace(id, about: personId)
        if kind == .epsTopik {
            try tx.open(TrainingFeature.preRoster, of: place, from: .date(passedOn), with: context)
        }
        if let until {
            try tx.open(
                TrainingFeature.qualificationExpiry,
                of: place,
                by: until,
                because: "\(kind.rawValue) of \(passedOn) is good until \(until).",
                with: context
            )
        }
    }

    private func standing(
        _ kind: QualificationKind,
        in tx: borrowing WriteTransaction
    ) throws -> [ID<Qualification>] {
        try tx.value(
            """
            SELECT array_agg(id) FROM qualification
            WHERE person_id = \(personId) AND kind = \(kind) AND state = 'valid'
            """,
            as: [ID<Qualification>].self
        ) ?? []
    }
}
