import Foundation

#if canImport(FoundationXML)
    import FoundationXML
#endif

/// An element of a list's XML with all that it holds.
struct XMLRecord: Sendable {
    let name: String
    var attributes: [String: String]
    var text = ""
    var children: [XMLRecord] = []

    /// The children of a name.
    func all(_ name: String) -> [XMLRecord] { children.filter { $0.name == name } }

    /// The text of the first child of a name, in one line; empty where there is none.
    func line(_ name: String) -> String {
        children.first { $0.name == name }?.line ?? ""
    }

    /// An attribute; empty where there is none.
    func attribute(_ name: String) -> String { attributes[name] ?? "" }

    /// The element's own text in one line.
    var line: String {
        text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
}

/// Reads the records of a large XML document one after another; only one is held as a tree.
final class XMLRecords: NSObject, XMLParserDelegate {
    private let wanted: Set<String>
    private let take: (XMLRecord) throws -> Void
    private var open: [XMLRecord] = []
    private var failure: (any Error)?
    private(set) var root: XMLRecord?

    /// A reader of the elements named; each is handed over when it ends.
    private init(of wanted: Set<String>, _ take: @escaping (XMLRecord) throws -> Void) {
        self.wanted = wanted
        self.take = take
    }

    /// Reads a document and gives its root element, without children.
    @discardableResult
    static func read(
        _ bytes: [UInt8],
        of wanted: Set<String>,
        _ take: @escaping (XMLRecord) throws -> Void
    ) throws -> XMLRecord {
        let reader = XMLRecords(of: wanted, take)
        let parser = XMLParser(data: Data(bytes))
        // A list names no outside entities, and nobody's list opens our files.
        parser.shouldResolveExternalEntities = false
        parser.delegate = reader
        let isWhole = parser.parse()
        if let failure = reader.failure { throw failure }
        guard isWhole, let root = reader.root else {
            throw ListError(
                "The XML breaks off or is malformed at line \(parser.lineNumber), "
                    + "column \(parser.columnNumber)."
            )
        }
        return root
    }

    func parser(
        _ parser: XMLParser,
        didStartElement name: String,
        namespaceURI: String?,
        qualifiedName: String?,
        attributes: [String: String]
    ) {
        if root == nil { root = XMLRecord(name: name, attributes: attributes) }
        guard !open.isEmpty || wanted.contains(name) else { return }
        open.append(XMLRecord(name: name, attributes: attributes))
    }

    func parser(_ parser: XMLParser, foundCharacters text: String) { add(text, parser) }

    /// Text between `<![CDATA[` and `]]>` is text like any other.
    func parser(_ parser: XMLParser, foundCDATA block: Data) {
        add(String(decoding: block, as: UTF8.self), parser)
    }

    /// An element's text has the limit that a field of a table has: what is taken apart letter by letter has an end.
    private func add(_ text: String, _ parser: XMLParser) {
        guard !open.isEmpty else { return }
        open[open.count - 1].text += text
        guard open[open.count - 1].text.utf8.count > CSVTable.fieldLimit else { return }
        failure = ListError(
            "The text of an element \(open[open.count - 1].name) is longer than "
                + "\(CSVTable.fieldLimit) bytes."
        )
        parser.abortParsing()
    }

    func parser(
        _ parser: XMLParser,
        didEndElement name: String,
        namespaceURI: String?,
        qualifiedName: String?
    ) {
        guard let record = open.popLast() else { return }
        guard open.isEmpty else {
            open[open.count - 1].children.append(record)
            return
        }
        do {
            try take(record)
        } catch {
            failure = error
            parser.abortParsing()
        }
    }
}

/// What is wrong with a list's file, for whoever brought it.
struct ListError: Error, Equatable {
    let sentence: String

    init(_ sentence: String) { self.sentence = sentence }
}
