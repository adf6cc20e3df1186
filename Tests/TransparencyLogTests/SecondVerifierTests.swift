import Foundation
import Testing
import TransparencyLog

/// `verify.py` was written from Docs/Ledger.md alone; both verifiers must agree.
@Suite(.enabled(if: SecondVerifier.canRun, "needs python3 with the package cryptography"))
struct SecondVerifierTests {
    @Test func bothVerifiersAgree() throws {
        let factory = try BagFactory()
        let bag = try ScratchBag(factory)
        let arguments = [bag.directory.path, factory.signer.key.text]
        #expect(try SecondVerifier.run(arguments) == 0)
        for path in try bag.files {
            let bytes = try bag.read(path)
            var changed = bytes
            changed[bytes.count / 2] ^= 1
            try bag.write(path, changed)
            #expect(try SecondVerifier.run(arguments) == 8, "\(path)")
            try bag.write(path, bytes)
        }
    }
}

/// Runs the Python verifier.
enum SecondVerifier {
    static var canRun: Bool {
        // Where there is no Python at all, starting it throws: the tests are skipped just the same.
        (try? python(["-c", "import cryptography"])) == 0
    }

    static func run(_ arguments: [String]) throws -> Int32 {
        let script = URL(filePath: #filePath).deletingLastPathComponent()
            .appending(path: "verify.py")
        return try python(["-B", script.path] + arguments)
    }

    private static func python(_ arguments: [String]) throws -> Int32 {
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = ["python3"] + arguments
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        try process.run()
        process.waitUntilExit()
        return process.terminationStatus
    }
}
