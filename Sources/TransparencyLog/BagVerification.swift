import Crypto
import Foundation

/// Holds the bytes of a bag against its manifests, and its manifests against its signature.
///
/// Three witnesses speak for every file: the manifest that names it, `audit/lines.txt` and, above
/// both, the signed note that repeats the tag manifest. Where two contradict each other the third
/// decides which was altered. What the files mean is not looked at here.
struct BagVerification {
    private let files: BagFiles
    private let keys: [NoteKey]
    private(set) var findings = Findings()
    private(set) var signers: [NoteKey] = []
    private(set) var linesRead = 0
    /// Whole digests of the files that were walked.
    private var digests: [String: Fingerprint] = [:]
    private var payloadOctets = 0

    init(of files: BagFiles, keys: [NoteKey]) {
        self.files = files
        self.keys = keys
    }

    mutating func check() throws {
        let tags = try trustedTags()
        let manifestBytes = try files.small(BagPath.payloadManifest)
        let manifest = manifestBytes.flatMap { try? Manifest(parsing: $0) }
        let manifestStands =
            manifestBytes.map { Fingerprint(of: $0) } == tags?[BagPath.payloadManifest]
        let linesStand = try files.digest(BagPath.lines) == tags?[BagPath.lines]
        var expected: [String]
        if linesStand, tags != nil {
            expected = try compareWithLines()
        } else {
            expected = try compareWithoutLines(manifest: manifest, tags: tags)
        }
        expected += (tags?.paths ?? []) + (manifestStands ? manifest?.paths ?? [] : [])
        compareWholes(expected, manifest: manifestStands ? manifest : nil, tags: tags)
        checkPresence(of: Set(expected + BagPath.required))
        try checkForm()
    }

    /// The tag manifest as it was signed, or as it lies there if no signature holds.
    private mutating func trustedTags() throws -> Manifest? {
        let lying = try files.small(BagPath.tagManifest)
        if let signed = try signedTags(beside: lying) {
            if let lying, let line = lying.firstLine(unlike: signed) {
                findings.add(
                    BagPath.tagManifest,
                    line: line,
                    "this line is not the one that the bag's signature covers"
                )
            }
            return try? Manifest(parsing: signed)
        }
        guard let lying else { return nil }
        do {
            return try Manifest(parsing: lying)
        } catch {
            findings.add(BagPath.tagManifest, line: error.line, "this is no line of a manifest")
            return nil
        }
    }

    private mutating func signedTags(beside lying: [UInt8]?) throws -> [UInt8]? {
        guard let bytes = try files.small(BagPath.note) else { return nil }
        do {
            let note = try SignedNote(parsing: bytes)
            // Nothing covers this note but its signatures, so every line of it must be known.
            signers = try note.verified(by: keys, strict: true)
            return try BagNote(text: note.text).tagManifest
        } catch {
            findings.add(
                BagPath.note,
                line: try lineAltered(in: bytes, beside: lying),
                "the bag's signature does not hold: \(error)"
            )
            return nil
        }
    }

    /// The line of the note that is not as the rest of the bag would have it.
    private func lineAltered(in note: [UInt8], beside tagManifest: [UInt8]?) throws -> Int? {
        guard let tagManifest,
            let origin = try files.small(BagPath.checkpoint)?.textLines.first?.dropLast()
        else { return nil }
        let expected = BagNote(
            origin: String(decoding: origin, as: UTF8.self),
            tagManifest: tagManifest
        )
        let text = expected.text
        let unsigned = Array((text + "\n").utf8).textLines
        let lines = note.textLines
        for (index, line) in lines.enumerated() {
            if index < unsigned.count {
                guard line.elementsEqual(unsigned[index]) else { return index + 1 }
                continue
            }
            guard line.last == 0x0A,
                let signature = try? NoteSignature(
                    line: String(decoding: line.dropLast(), as: UTF8.self)[...]
                ),
                Array((signature.line + "\n").utf8).elementsEqual(line),
                let key = keys.first(where: signature.claims),
                key.verifies(signature.bytes, over: text)
            else { return index + 1 }
        }
        return lines.count + 1
    }

    /// Compares every file with `audit/lines.txt`, which stands, and gives the paths it names.
    private mutating func compareWithLines() throws -> [String] {
        var marks = try LineReader(files.url(BagPath.lines))
        var paths: [String] = []
        var walk: FileWalk?
        while let bytes = try marks.next() {
            guard let mark = LineMark(bytes) else {
                findings.add(BagPath.lines, line: marks.number, "this is no line of that file")
                continue
            }
            if paths.last != mark.path {
                try end(&walk)
                paths.append(mark.path)
                walk = try FileWalk(mark.path, in: files)
            }
            try walk?.compare(with: mark)
        }
        try end(&walk)
        return paths
    }

    private mutating func end(_ walk: inout FileWalk?) throws {
        guard var ended = walk.take() else { return }
        try ended.finish()
        note(ended)
        if let line = ended.firstAltered {
            findings.add(ended.path, line: line, Self.alteration(of: ended.path))
        }
    }

    private mutating func note(_ walk: FileWalk) {
        digests[walk.path] = walk.digest
        linesRead += walk.lines
        if walk.path.hasPrefix("data/") { payloadOctets += walk.octets }
    }

    static func alteration(of path: String) -> String {
        switch path {
        case BagPath.events: "this leaf is not the one that the log signed"
        case _ where BagPath.table(of: path) != nil: "this row is not the one that was exported"
        default: "this line is not the one that was sealed"
        }
    }

    /// Where `audit/lines.txt` does not stand, the other files say what it must read.
    private mutating func compareWithoutLines(
        manifest: Manifest?,
        tags: Manifest?
    ) throws -> [String] {
        let lying = files.plain.contains(BagPath.lines)
        var marks = lying ? try LineReader(files.url(BagPath.lines)) : nil
        var firstAltered: Int?
        var othersStand = manifest != nil && tags != nil
        let paths = (manifest?.paths ?? []) + (tags?.paths.filter { $0 != BagPath.lines } ?? [])
        for path in paths {
            guard var walk = try FileWalk(path, in: files) else { continue }
            var firstUnlike: Int?
            while let mark = try walk.nextMark() {
                let found = try marks?.next()
                guard found?.elementsEqual(mark.text.utf8) != true else { continue }
                firstAltered = firstAltered ?? marks?.number
                firstUnlike = firstUnlike ?? max(mark.line, 1)
            }
            note(walk)
            if walk.digest != manifest?[path] ?? tags?[path] {
                othersStand = false
                findings.add(path, line: firstUnlike, Self.alteration(of: path))
                digests[path] = nil
            }
        }
        if lying {
            if firstAltered == nil, try marks?.next() != nil { firstAltered = marks?.number }
            findings.add(
                BagPath.lines,
                line: othersStand ? firstAltered : nil,
                Self.alteration(of: BagPath.lines)
            )
        }
        return paths
    }

    /// A file whose lines stand can still be stated wrongly in a manifest, by whoever signs.
    private mutating func compareWholes(
        _ paths: [String],
        manifest: Manifest?,
        tags: Manifest?
    ) {
        for path in Set(paths).sorted() where path != BagPath.lines {
            guard let digest = digests[path], !findings.kept.contains(where: { $0.file == path }),
                let stated = manifest?[path] ?? tags?[path], stated != digest
            else { continue }
            findings.add(path, "its SHA-256 is not the one that the manifest states")
        }
        guard let manifest else { return }
        for path in Set(paths).sorted() where path.hasPrefix("data/") && manifest[path] == nil {
            findings.add(path, "the manifest does not name it")
        }
    }

    private mutating func checkPresence(of expected: Set<String>) {
        for path in expected.subtracting(files.plain).sorted() {
            findings.add(path, "it is missing")
        }
        for path in files.plain.subtracting(expected).sorted() {
            findings.add(path, "it is not part of the bag")
        }
        for path in files.odd.sorted() {
            findings.add(path, "a bag holds plain files only, no links and no empty directories")
        }
    }

    /// RFC 8493: the declaration, and the octet count that shows a cut transfer at once.
    private mutating func checkForm() throws {
        guard findings.kept.isEmpty else { return }
        if try files.small(BagPath.declaration) != Array(BagFiles.declaration.utf8) {
            findings.add(BagPath.declaration, "it does not declare BagIt 1.0 in UTF-8")
        }
        let count = files.plain.count { $0.hasPrefix("data/") }
        let oxum = "Payload-Oxum: \(payloadOctets).\(count)\n"
        let information = try files.small(BagPath.info) ?? []
        if !information.textLines.contains(where: { $0.elementsEqual(oxum.utf8) }) {
            findings.add(BagPath.info, "it does not state the payload as it is: \(oxum.dropLast())")
        }
    }
}
