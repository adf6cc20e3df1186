import Core

/// One time that an original left its worker.
package enum Handover: Noun {
    package static let words = NounWords("hnd", "handover", "handovers", table: "handover")
}
