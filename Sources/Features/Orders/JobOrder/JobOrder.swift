import Core

/// A demand letter of a foreign employer: how many, for what work, pay and hours, until when.
package enum JobOrder: Noun {
    package static let words = NounWords("jo", "job-order", "job-orders", table: "job_order")
}
