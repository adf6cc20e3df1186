import Core

extension TrainingFeature {
    /// What the feature's tables hold, and what no read model explains of their columns.
    package static let tables: [TableMeaning] = [
        TableMeaning(
            "course",
            "Courses: topics, hours, language, destination."
        ),
        TableMeaning(
            "enrolment",
            "One person in one course, and the certificate it ends in."
        ),
        TableMeaning(
            "attendance",
            "Who sat in which lesson for how long."
        ),
        TableMeaning(
            "exam",
            "Tests that a worker took at the end of a course, each attempt by itself."
        ),
        TableMeaning(
            "qualification",
            "Language and skill results of a person, and places on a roster, each with its end."
        ),
        TableMeaning(
            "institute_course",
            "Courses of language institutes for workers abroad and their families; no rule reads them."
        ),
        TableMeaning(
            "institute_enrolment",
            "A worker abroad, or one of the family, in such a course; of the family only the relation.",
            [
                "hours":
                    "How many hours were attended; the read model shows those of each module apart."
            ]
        ),
    ]
}
