import Core
import Testing

@testable import Homeward

/// What the code declares of tables and columns fits the schema, and says one thing of each.
@Suite struct TableMeaningTests {
    static let declared = CommentsDocument.tables

    @Test func everyTableAndColumnIsExplained() throws {
        let schema = try SchemaFiles.tables()
        #expect(schema.count >= 95)
        #expect(Set(schema.map(\.name)).subtracting(Self.declared.map(\.table)) == [])
        let silent = schema.flatMap { table in
            table.columns.filter { CommentsDocument.meaning(of: $0, in: table.name) == nil }
                .map { "\(table.name).\($0)" }
        }
        #expect(silent == [])
    }

    @Test func nothingIsSaidOfWhatIsNotThere() throws {
        let schema = Dictionary(
            uniqueKeysWithValues: try SchemaFiles.tables().map { ($0.name, $0.columns) }
        )
        for table in Self.declared {
            let columns = try #require(schema[table.table], "\(table.table) is no table")
            for (column, _) in table.columns {
                #expect(columns.contains(column), "\(table.table) has no \(column)")
            }
        }
    }

    /// Beside a read model of the table itself nobody explains its columns; beside one of a view somebody
    /// may, for a view can show something else under the name.
    @Test func nothingIsSaidTwice() {
        #expect(Set(Self.declared.map(\.table)).count == Self.declared.count)
        for table in Self.declared {
            let said = table.columns.map(\.key)
            #expect(Set(said).count == said.count, "\(table.table)")
        }
        var meanings: [String: Set<String>] = [:]
        for model in CommentsDocument.readModels {
            let table = model.noun.table.description
            for column in model.columns {
                meanings["\(table).\(column.name)", default: []].insert(column.meaning)
            }
            guard model.source.description == table else { continue }
            let own = Self.declared.first { $0.table == table }?.columns.map(\.key) ?? []
            let shown = Set(model.columns.flatMap(\.stored).map(\.name))
                .subtracting(TableMeaning.everywhere.keys)
            #expect(shown.isDisjoint(with: own), "\(table): \(own)")
        }
        #expect(meanings.filter { $0.value.count > 1 } == [:])
    }

    @Test func everyMeaningIsASentence() {
        let sentences =
            Self.declared.flatMap { [$0.meaning] + $0.columns.map(\.value) }
            + TableMeaning.everywhere.values
            + CommentsDocument.readModels.flatMap(\.columns).map(\.meaning)
        for sentence in sentences {
            #expect(sentence.hasSuffix(".") && !sentence.contains("\n"), "\(sentence)")
        }
    }
}
