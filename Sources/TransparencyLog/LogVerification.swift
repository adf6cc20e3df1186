import Foundation

/// Follows the events of a bag: their root, each subject's chain, each row's versions.
struct LogVerification {
    /// Where a subject's history stands.
    private struct Head {
        var seq: Int64
        var hash: Fingerprint
    }

    private let files: BagFiles
    private let checkpoint: Checkpoint?
    private let earlier: Checkpoint?
    private var heads: [Fingerprint: Head] = [:]
    private var frontier = Frontier()
    private(set) var rows = RowIndex()
    private(set) var findings = Findings()

    var events: Int { Int(frontier.size) }
    var subjects: Int { heads.count }

    init(of files: BagFiles, checkpoint: Checkpoint?, earlier: Checkpoint?) {
        self.files = files
        self.checkpoint = checkpoint
        self.earlier = earlier
    }

    mutating func check() throws {
        guard files.plain.contains(BagPath.events) else { return }
        if let earlier { compareOrigins(with: earlier) }
        var reader = try LineReader(files.url(BagPath.events))
        while let line = try reader.next() {
            let leaf = line.last == 0x0A ? line.dropLast() : line
            frontier.append(.leaf(leaf))
            read(leaf, line: reader.number)
            if frontier.size == earlier?.size { compareRoots() }
        }
        compareWithCheckpoint()
    }

    private mutating func read(_ leaf: ArraySlice<UInt8>, line: Int) {
        do {
            let entry = try Entry(leaf: leaf)
            if let origin = checkpoint?.origin, entry.log != origin {
                add(line, "this leaf was written for the log \(entry.log), not for \(origin)")
            }
            follow(entry, line: line)
            for mark in entry.rows {
                if let gap = rows.note(mark, line: line) { add(line, gap) }
            }
        } catch {
            add(line, "this is no leaf: \(error)")
        }
    }

    private mutating func follow(_ entry: Entry, line: Int) {
        let subject = "\(entry.subject.noun) \(entry.subject.id)"
        guard let seq = entry.subject.seq else {
            if entry.prev != nil {
                add(line, "an event about \(subject) names a previous one but has no number")
            }
            return
        }
        let key = Fingerprint(of: Array(subject.utf8))
        let head = heads[key]
        let due = (head?.seq ?? 0) + 1
        if seq != due {
            add(line, "\(subject) should come to event \(due) here and comes to event \(seq)")
        } else if entry.prev != head?.hash {
            add(line, "event \(seq) of \(subject) does not name event \(seq - 1) as it stands")
        }
        heads[key] = Head(seq: seq, hash: entry.hash)
    }

    private mutating func compareWithCheckpoint() {
        if let earlier, earlier.size > frontier.size {
            findings.add(
                BagPath.events,
                "the log had \(earlier.size) leaves when the earlier checkpoint was signed,"
                    + " here are only \(frontier.size)"
            )
        }
        guard let checkpoint else { return }
        if frontier.size != checkpoint.size {
            findings.add(
                BagPath.events,
                "here are \(frontier.size) leaves, the log signed \(checkpoint.size)"
            )
        }
        if frontier.root != checkpoint.root {
            findings.add(
                BagPath.events,
                "the leaves give the root \(frontier.root), the log signed \(checkpoint.root)"
            )
        }
    }

    private mutating func compareOrigins(with earlier: Checkpoint) {
        guard let checkpoint, checkpoint.origin != earlier.origin else { return }
        findings.add(
            BagPath.checkpoint,
            line: 1,
            "the earlier checkpoint is one of the log \(earlier.origin)"
        )
    }

    private mutating func compareRoots() {
        guard let earlier, frontier.root != earlier.root else { return }
        findings.add(
            BagPath.events,
            "the first \(earlier.size) leaves give the root \(frontier.root), the earlier"
                + " checkpoint says \(earlier.root): history was rewritten"
        )
    }

    private mutating func add(_ line: Int, _ what: String) {
        findings.add(BagPath.events, line: line, what)
    }
}
