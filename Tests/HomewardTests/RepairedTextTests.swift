import Foundation
import HTTPTypes
import TestKit
import Testing
import TransparencyLog

@testable import CommandLineTool
@testable import Homeward

/// No text comes in that was damaged on its way: neither by a query, nor by a body, nor from a terminal.
@Suite(.database) struct RepairedTextTests {
    @Test(arguments: [
        ("role=%FF", "role"), ("role=%E7%8E", "role"), ("role=%C0%AF", "role"),
        ("role=%ED%A0%80", "role"),
        ("role=%4", "role"), ("role=%zz", "role"), ("fields=%CD%F5", "fields"), ("%FF=a", ""),
    ])
    func aQueryThatIsNoUTF8IsRefused(query: String, pointer: String) async throws {
        try await Face.open { face in
            let answer = try await face.send(.get, "/v1/staff?\(query)")
            #expect(answer.status == 400)
            #expect(answer.json["errors"]?.array?.first?["pointer"]?.text == pointer)
        }
    }

    @Test func thePageAfterKeepsTheQueryAsItWasSent() async throws {
        try await Face.open { face in
            for name in ["金", "李", "朴"] {
                _ = try await face.send(
                    .post,
                    "/v1/staff",
                    #"{"name":"\#(name)","role":"trainer"}"#
                )
            }
            let answer = try await face.send(.get, "/v1/staff?role=%74rainer&limit=1&fields=id")
            let link = answer.headers.first { $0.name.rawName.lowercased() == "link" }?.value ?? ""
            #expect(
                link.hasPrefix("</v1/staff?role=%74rainer&limit=1&fields=id&cursor="),
                "\(link)"
            )
        }
    }

    @Test func aTextWithTheMarkOfARepairIsRefused() async throws {
        try await Face.open { face in
            for name in ["王\u{FFFD}明", "\\uFFFD", "\u{FFFD}\u{FFFD}"] {
                let body = #"{"name":"\#(name)","role":"trainer"}"#
                let answer = try await face.send(.post, "/v1/staff", body)
                #expect(answer.status == 400)
                let error = answer.json["errors"]?.array?.first
                #expect(error?["pointer"]?.text == "/name")
                #expect(error?["detail"]?.text?.contains("U+FFFD") == true)
            }
        }
    }

    /// The program itself, started by a terminal that writes GBK: nothing is sent where a name cannot be read.
    @Test func theProgramReadsItsArgumentsInTheTerminalsEncoding() throws {
        for (locale, words) in [
            ("C", "is no utf-8"), ("zh_CN.UTF-8", "is no utf-8"), ("zh_CN.GBK", "No answer from"),
        ] {
            let process = Process()
            process.executableURL = URL(fileURLWithPath: "/bin/sh")
            // Octal for the two characters of a name in GBK, which Process could not hand over.
            let script =
                #"exec "$0" staff hire --role trainer --name "$(printf '\315\365\303\367')""#
            process.arguments = ["-c", script, KillTests.binary.path]
            process.environment = [
                "LC_ALL": locale, "HOMEWARD_URL": "http://127.0.0.1:9", "HOME": "/nowhere",
            ]
            let pipe = Pipe()
            process.standardError = pipe
            try process.run()
            let said = pipe.fileHandleForReading.readDataToEndOfFile()
            process.waitUntilExit()
            let text = String(validating: said, as: UTF8.self) ?? "bytes"
            #expect(text.contains(words), "\(locale): \(text)")
            #expect(process.terminationStatus == (locale == "zh_CN.GBK" ? 1 : 2))
        }
    }
}
