import Core
import Employers
import Model
import Postgres

/// An enrolment as it is held, with what its version of the course asks and what its case is for.
struct EnrolmentRow: RowDecodable {
    let person: ID<Person>
    let caseFile: ID<CaseFile>
    let state: EnrolmentState
    let topics: [Topic]
    let hours: Int
    let topicHours: [Int]?
    let passMark: Int?
    let occupation: Occupation
    let employer: ID<Employer>
    let programme: String
    let reliefClaimed: Bool
    let certificateUntil: CalendarDate?
    let enrolledOn: CalendarDate

    init(row: borrowing Row) throws(RowError) {
        person = try row["person_id"]
        caseFile = try row["case_file_id"]
        state = try row["state"]
        topics = try row["topics"]
        hours = try row["hours"]
        topicHours = try row["topic_hours"]
        passMark = try row["pass_mark"]
        occupation = try row["occupation"]
        employer = try row["employer_id"]
        programme = try row["programme"]
        reliefClaimed = try row["relief_claimed"]
        certificateUntil = try row["certificate_until"]
        // Of an older record the day on which it was made is all that is known.
        let recordedAt: Instant = try row["created_at"]
        let day: CalendarDate? = try row["enrolled_on"]
        enrolledOn = day ?? recordedAt.date(in: ActionContext.zone)
    }

    /// The enrolment, or the refusal that there is none.
    static func find(
        _ id: ID<Enrolment>,
        in tx: borrowing some Queryable & ~Copyable
    ) throws -> EnrolmentRow {
        let found: EnrolmentRow? = try tx.first(
            """
            SELECT e.person_id, e.case_file_id, e.state, c.topics, c.hours, c.topic_hours, c.pass_mark,
                f.occupation, f.employer_id, f.programme,
                coalesce(e.relief_claimed, false) AS relief_claimed, e.certificate_until,
                e.enrolled_on, e.created_at
            FROM enrolment e
            JOIN course c ON c.agency_id = e.agency_id AND c.id = e.course_id
            JOIN case_parties f ON f.agency_id = e.agency_id AND f.id = e.case_file_id
            WHERE e.id = \(id)
            """
        )
        guard let found else {
            throw CommonRefusal.missing.refusal("No enrolment has the id \(id).")
        }
        return found
    }

    /// Refuses unless every topic was taught, each for its hours, and the hours of the whole count.
    func requireTaught(_ time: CountedTime) throws(Refusal) {
        let missing = time.missing(of: topics)
        guard missing.isEmpty else {
            throw TrainingRefusal.topicsMissing.refusal(
                "No lesson yet in \(missing.listed). Record it: homeward enrolment attend."
            )
        }
        let short = zip(topics, topicHours ?? []).filter {
            time.byTopic[$0, default: 0] < $1 * 3600
        }
        guard short.isEmpty else {
            let list = short.map { topic, hours in
                "\(topic.rawValue) \(time.byTopic[topic, default: 0]) of \(hours * 3600) seconds"
            }
            throw TrainingRefusal.hoursShort.refusal(
                "Too short: \(list.joined(separator: "; ")). Record what was taught: homeward "
                    + "enrolment attend."
            )
        }
        let wanted = hours * 3600
        guard time.total >= wanted else {
            throw TrainingRefusal.hoursShort.refusal(
                "\(time.total) seconds count, at most eight hours of a day in all courses together; the "
                    + "course asks for \(wanted) (\(hours) h). Record what was taught: homeward enrolment attend."
            )
        }
    }
}
