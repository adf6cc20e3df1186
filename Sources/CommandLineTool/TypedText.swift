import Foundation
import Glibc

/// What was typed: the arguments of the process and its environment, as the terminal's encoding has them.
///
/// Swift's own `CommandLine.arguments` puts U+FFFD in place of bytes that are no UTF-8, and a name would be stored so.
package struct TypedText {
    /// The variables that say how the terminal writes, the first that is set counts (POSIX, 8.2).
    private static let locales = ["LC_ALL", "LC_CTYPE", "LANG"]
    /// The encoding where no variable names one.
    private static let usual = TextEncoding.utf8

    private let environment: [String: String]

    /// What is typed in an environment.
    package init(in environment: [String: String] = ProcessInfo.processInfo.environment) {
        self.environment = environment
    }

    /// The arguments of this process, without its name.
    ///
    /// - Returns: The arguments as text.
    /// - Throws: ``CommandFailure`` where one, or a variable that is read, is no text.
    package func ofProcess() throws(CommandFailure) -> [String] {
        for name in environment.keys.sorted() where Self.isRead(name) {
            guard let value = getenv(name), String(validatingCString: value) == nil else {
                continue
            }
            throw CommandFailure(.usage, "\(name) is no UTF-8: set it anew.")
        }
        let words = CommandLine.unsafeArgv
        let places = 1..<max(1, Int(CommandLine.argc))
        return try arguments(
            of: places.map { place in
                guard let word = words[place] else { return [] }
                return UnsafeRawBufferPointer(start: word, count: strlen(word)).map { $0 }
            }
        )
    }

    /// The arguments that these bytes are.
    ///
    /// - Parameter words: One argument each.
    /// - Returns: The arguments as text.
    /// - Throws: ``CommandFailure`` where one is no text of the terminal's encoding.
    package func arguments(of words: [[UInt8]]) throws(CommandFailure) -> [String] {
        var texts: [String] = []
        for (place, word) in words.enumerated() { texts.append(try text(of: word, at: place + 1)) }
        return texts
    }

    /// The encoding that the locale names; nil where it names one that is not known here.
    package var encoding: TextEncoding? {
        codeset.map { TextEncoding(argument: $0) } ?? Self.usual
    }

    /// The encoding, where it is one of the old ones.
    package var oldEncoding: TextEncoding? { encoding == Self.usual ? nil : encoding }

    private func text(of word: [UInt8], at place: Int) throws(CommandFailure) -> String {
        // ASCII is the same in all of them; the two of UTF-16 are no terminal's.
        if word.allSatisfy({ $0 < 0x80 }) { return String(decoding: word, as: UTF8.self) }
        guard let encoding, encoding != .utf16LE, encoding != .utf16BE else {
            throw CommandFailure(
                .usage,
                "Argument \(place) has other letters than those of ASCII, and \(variable ?? "the locale") names "
                    + "the encoding \(codeset ?? ""), which is not known here. Set LC_ALL, as zh_CN.UTF-8 or "
                    + "zh_CN.GB18030."
            )
        }
        do {
            return try encoding.text(of: word)
        } catch {
            let named = variable.map { "\($0) names it" } ?? "no variable names another encoding"
            throw CommandFailure(
                .usage,
                "Argument \(place) \(error.predicate), and \(named). Let LC_ALL name what this terminal writes, "
                    + "as zh_CN.GB18030, or put the text into a file and give @FILE with --encoding."
            )
        }
    }

    /// The variable that decides, where it names an encoding.
    private var variable: String? {
        let first = Self.locales.first { environment[$0]?.isEmpty == false }
        return codeset == nil ? nil : first
    }

    /// `GBK` of `zh_CN.GBK@stroke`; nil where none is named, as by `C`.
    private var codeset: String? {
        let locale = Self.locales.compactMap { environment[$0] }.first { !$0.isEmpty } ?? ""
        guard let dot = locale.firstIndex(of: ".") else { return nil }
        let name = locale[locale.index(after: dot)...].prefix { $0 != "@" }
        return name.isEmpty ? nil : String(name)
    }

    /// The variables whose values come into requests, paths and files.
    private static func isRead(_ name: String) -> Bool {
        name.hasPrefix("HOMEWARD_") || name == "HOME" || name == "XDG_CONFIG_HOME"
    }
}
