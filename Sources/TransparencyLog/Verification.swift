import Foundation

/// Verifies an export bundle with nothing but the bundle and public keys from elsewhere.
package enum Verification {
    /// Reads the whole bag, a line at a time, and reports everything that is wrong with it.
    ///
    /// - Parameters:
    ///   - bag: The bag's directory.
    ///   - keys: Keys that did not come with the bag, for a forger would send fitting ones along.
    ///   - earlier: A checkpoint of the same log that the reader kept, already verified.
    /// - Returns: What was looked at and what was found.
    /// - Throws: `BagError` if the bag cannot be read; a bag that can be read is reported on.
    package static func of(
        bag: URL,
        keys: [NoteKey],
        earlier: Checkpoint? = nil
    ) throws -> VerificationReport {
        let files = try BagFiles(in: bag)
        var report = VerificationReport()
        report.files = files.plain.count
        report.earlierSize = earlier?.size

        var bytes = BagVerification(of: files, keys: keys)
        try bytes.check()
        report.lines = bytes.linesRead
        var all = [bytes.findings]

        var signers = bytes.signers
        var signature = Findings()
        let checkpoint = try readCheckpoint(files, keys, &signers, &signature)
        report.signers = Set(signers.map { "\($0.name)+\($0.id)" }).sorted()
        report.origin = checkpoint?.origin
        report.size = checkpoint?.size
        report.root = checkpoint?.root.base64
        all.append(signature)

        var log = LogVerification(of: files, checkpoint: checkpoint, earlier: earlier)
        try log.check()
        report.events = log.events
        report.subjects = log.subjects
        report.rowVersions = log.rows.versions
        all.append(log.findings)

        var rows = RowVerification(of: files, book: log.rows)
        try rows.check()
        report.rows = rows.rows
        all.append(rows.findings)

        report.findings = all.flatMap(\.kept)
        report.omittedFindings = all.reduce(0) { $0 + $1.omitted }
        return report
    }

    /// Witnesses may have cosigned the checkpoint, so unknown signatures are passed over here; the
    /// bag's own signature covers every byte of the file.
    private static func readCheckpoint(
        _ files: BagFiles,
        _ keys: [NoteKey],
        _ signers: inout [NoteKey],
        _ findings: inout Findings
    ) throws -> Checkpoint? {
        guard let bytes = try files.small(BagPath.checkpoint) else { return nil }
        do {
            let note = try SignedNote(parsing: bytes)
            signers += try note.verified(by: keys, strict: false)
            return try Checkpoint(text: note.text)
        } catch {
            findings.add(BagPath.checkpoint, "the log's signature does not hold: \(error)")
            // What it states is still worth comparing, though nobody vouches for it.
            let text = (try? SignedNote(parsing: bytes))?.text
            return text.flatMap { try? Checkpoint(text: $0) }
        }
    }
}
