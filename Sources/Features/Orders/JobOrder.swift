public import Core

/// A demand letter of a foreign employer: how many, for what work, pay and hours, until when.
public enum JobOrder: Noun {
    /// Its words.
    public static let words = NounWords("jo", "job-order", "job-orders", table: "job_order")
}
