import Testing
import TransparencyLog

/// Notes, keys and checkpoints, held against published vectors.
@Suite struct SignedNoteTests {
    static let publicText = "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW"
    static let secretText =
        "PRIVATE+KEY+PeterNeumann+c74f20a3+AYEKFALVFGyNhPJEMzD1QIDr+Y7hfZx09iUvxdXHKDFz"
    static let text = """
        If you think cryptography is the answer to your problem,
        then you don't know what your problem is.

        """
    static let line =
        "— PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=\n"
    static let note = text + "\n" + line

    @Test func thePublishedNoteVerifies() throws {
        let key = try NoteKey(Self.publicText)
        let note = try SignedNote(parsing: Self.note.utf8)
        #expect(note.text == Self.text)
        #expect(try note.verified(by: [key], strict: true) == [key])
        #expect(note.bytes == Array(Self.note.utf8))
    }

    @Test func theSpecificationsExampleVerifies() throws {
        let key = try NoteKey(
            "example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k"
        )
        let note = try SignedNote(
            parsing: """
                This is an example message.

                — example.com/foo Uw2QOkn8srV1yJGh2VYRlL1Tnagv1YEq6TfXppzi2ONncAlTgK7Ztg1ERYNZXsYjOBH3mFXmRKuwHjG1Yu72IneyaQM=

                """.utf8
        )
        #expect(try note.verified(by: [key], strict: true) == [key])
    }

    @Test func signingGivesThePublishedBytes() throws {
        let signer = try NoteSigner(Self.secretText)
        #expect(signer.key.text == Self.publicText)
        #expect(signer.secretText == Self.secretText)
        #expect(try signer.sign(Self.text).bytes == Array(Self.note.utf8))
    }

    @Test func anyChangedByteOfAKeyIsRefused() {
        let letters = Array(Self.publicText.utf8)
        for index in letters.indices {
            var changed = letters
            changed[index] ^= 1
            #expect(throws: NoteError.self) {
                try NoteKey(String(decoding: changed, as: UTF8.self))
            }
            #expect(throws: NoteError.self) {
                try NoteKey(String(decoding: letters[..<index], as: UTF8.self))
            }
        }
    }

    @Test func anyChangedBitOfANoteIsRefused() throws {
        let key = try NoteKey(Self.publicText)
        let bytes = Array(Self.note.utf8)
        for index in bytes.indices {
            for bit in 0..<8 {
                var changed = bytes
                changed[index] ^= 1 << UInt8(bit)
                #expect(throws: NoteError.self, "byte \(index), bit \(bit)") {
                    try SignedNote(parsing: changed).verified(by: [key], strict: true)
                }
            }
        }
    }

    @Test(arguments: [
        "", "\n", "text\n", "text\n\n", "text\n" + line, note + "\n", note + " ", "\n" + line,
        String(note.dropLast()), text + "\n" + line + "\n" + line.dropLast(),
        text + "\n- PeterNeumann AAAA\n", text + "\n— PeterNeumann AAAAA\n",
        text + "\n— PeterNeumann AAAA\n", text + "\n—  AAAAAAAA\n", text + "\n— a+b AAAAAAAA\n",
        text + "\n— PeterNeumann AAAAAAAB== \n", text + "\n— PeterNeumann AAAAAAB=\n",
        "tab\there\n\n" + line, "return\r\n\n" + line,
        text + "\n" + String(repeating: line, count: 101),
    ])
    func anythingElseIsNoNote(_ text: String) {
        #expect(throws: NoteError.self) { try SignedNote(parsing: text.utf8) }
    }

    @Test func unknownSignaturesArePassedOverUnlessEveryLineMustBeKnown() throws {
        let key = try NoteKey(Self.publicText)
        let witness = try NoteSigner(name: "witness", seed: Array(repeating: 7, count: 32))
        let note = try SignedNote(parsing: Self.note.utf8).signed(by: witness)
        #expect(try note.verified(by: [key], strict: false) == [key])
        #expect(try note.verified(by: [key, witness.key], strict: true) == [key, witness.key])
        #expect(throws: NoteError.unknownSignature(name: "witness", id: witness.key.id)) {
            try note.verified(by: [key], strict: true)
        }
        #expect(throws: NoteError.unsigned(by: ["other"])) {
            let other = try NoteKey(name: "other", publicKey: witness.key.publicKey)
            _ = try note.verified(by: [other], strict: false)
        }
        #expect(throws: NoteError.repeatedSignature(name: "witness")) {
            try note.signed(by: witness).verified(by: [key, witness.key], strict: true)
        }
    }

    @Test func aCheckpointReadsBackAsItWasWritten() throws {
        let root = Fingerprint(of: [1, 2, 3])
        let checkpoint = Checkpoint(origin: "log.example/1", size: 42, root: root)
        #expect(checkpoint.text == "log.example/1\n42\n\(root.base64)\n")
        #expect(try Checkpoint(text: checkpoint.text) == checkpoint)
        let extended = Checkpoint(origin: "a", size: 0, root: root, extensions: ["more"])
        #expect(try Checkpoint(text: extended.text) == extended)
    }

    @Test(arguments: [
        "", "a\n1\n", "a\n1\n" + root, "\n1\n" + root + "\n", "a\n01\n" + root + "\n",
        "a\n+1\n" + root + "\n", "a\n-1\n" + root + "\n", "a\n\n" + root + "\n",
        "a\n1\n" + root.dropLast() + "\n", "a\n1\n" + root + "\n\n", "a\n1\nAAAA\n",
        "a\n18446744073709551616\n" + root + "\n", "a\n1\n" + root.dropLast(2) + "B=\n",
    ])
    func anythingElseIsNoCheckpoint(_ text: String) {
        #expect(throws: NoteError.self) { try Checkpoint(text: text) }
    }

    static let root = "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU="
}
