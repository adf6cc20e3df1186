import Core

/// The highest schooling completed, in the steps of the Chinese school system.
enum Education: String, Choice {
    case none, primary
    case lowerSecondary = "lower_secondary"
    case upperSecondary = "upper_secondary"
    case vocational, college, bachelor, master, doctorate
}
