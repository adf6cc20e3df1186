import Core

/// A place of a job order, with the case that took it.
package enum JobOrderPlace: Noun {
    package static let words = NounWords(
        "jop",
        "job-order-place",
        "job-order-places",
        table: "job_order_place"
    )
}

/// The cooperation contract of a job order; contracts are kept in a feature above.
enum CooperationContract: Noun {
    static let words = NounWords("con", "contract", "contracts", table: "contract")
}

/// An item of the labour information network: work that someone abroad offers.
package enum Vacancy: Noun {
    package static let words = NounWords("vac", "vacancy", "vacancies", table: "vacancy")
}

/// What came back on a published item.
package enum VacancyFeedback: Noun {
    package static let words = NounWords(
        "vfb",
        "vacancy-feedback",
        "vacancy-feedbacks",
        table: "vacancy_feedback"
    )
}
