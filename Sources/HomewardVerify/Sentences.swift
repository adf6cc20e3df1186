import TransparencyLog

/// A report in plain sentences, for a person and for quoting.
struct Sentences {
    private let report: VerificationReport

    init(of report: VerificationReport) {
        self.report = report
    }

    var text: String {
        (report.isVerified ? verified : failed).joined(separator: "\n")
    }

    private var verified: [String] {
        var lines = ["Verified. Nothing in this bundle was altered, left out or added."]
        lines.append("  Log: \(report.origin ?? ""), \(report.size ?? 0) events.")
        lines.append("  Root: \(report.root ?? "")")
        lines.append("  Signed by: \(report.signers.joined(separator: ", "))")
        if let earlier = report.earlierSize {
            lines.append(
                "  The first \(earlier) events are those of the earlier checkpoint that you kept."
            )
        } else {
            lines.append(
                "  No earlier checkpoint was given. Keep audit/checkpoint and give it with"
                    + " --earlier next time: it shows that history was not rewritten since."
            )
        }
        lines.append("  Bytes: \(report.files) files and \(report.lines) lines are as sealed.")
        lines.append(
            "  Events: \(report.events) leaves give the signed root; \(report.subjects) subjects"
                + " have histories without a gap."
        )
        lines.append(
            "  Rows: \(report.rows) rows are as their newest events left them;"
                + " \(report.rowVersions) versions follow one another without a gap."
        )
        return lines
    }

    private var failed: [String] {
        let count = report.findings.count + report.omittedFindings
        var lines = ["NOT verified. \(count) \(count == 1 ? "finding" : "findings"):"]
        lines += report.findings.map { "  \($0)" }
        if report.omittedFindings > 0 {
            lines.append("  … and \(report.omittedFindings) more of the same kind.")
        }
        lines.append(
            "Read: \(report.files) files, \(report.lines) lines, \(report.events) events,"
                + " \(report.rows) rows."
        )
        return lines
    }
}
