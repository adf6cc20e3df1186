import Testing

import Postgres

@Suite struct SQLTests {
    @Test func valuesBecomeBinds() {
        let name: String? = nil
        let sql: SQL = "SELECT \(7), \("it's"), \(name) WHERE \(true)"
        #expect(sql.text == "SELECT $1, $2, $3 WHERE $4")
        #expect(sql.binds == ["7", "it's", nil, "t"])
    }

    @Test func fragmentsAreRenumbered() {
        let inner: SQL = "a = \(1) AND b = \(2)"
        let middle: SQL = "(\(inner) OR c = \(3))"
        let sql: SQL = "SELECT \(0) WHERE \(middle) AND é = \(4) AND \(inner)"
        #expect(
            sql.text
                == "SELECT $1 WHERE (a = $2 AND b = $3 OR c = $4) AND é = $5 AND a = $6 AND b = $7"
        )
        #expect(sql.binds == ["0", "1", "2", "3", "4", "1", "2"])
    }

    @Test func tenAndMoreBindsAreRenumbered() {
        let many: SQL = "\(1)\(2)\(3)\(4)\(5)\(6)\(7)\(8)\(9)\(10)\(11)"
        let sql: SQL = "\(0),\(many),\(12)"
        #expect(sql.text == "$1,$2$3$4$5$6$7$8$9$10$11$12,$13")
        #expect(sql.binds == (0...12).map { String($0) })
    }

    @Test func theTextDoesNotVaryWithTheValues() {
        func question(_ name: String) -> SQL { "SELECT \(name)" }
        #expect(question("a").text == question("$1; DROP").text)
        #expect(question("a") != question("b"))
    }
}
