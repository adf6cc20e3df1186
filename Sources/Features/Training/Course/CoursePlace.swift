import Core

/// On which side of the border a course is held.
enum CoursePlace: String, Choice {
    case beforeDeparture = "before_departure"
    case afterEntry = "after_entry"
}
