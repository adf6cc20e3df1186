import Core
import TransparencyLog

/// Bodies of requests that tests of several features send.
package enum Requests {
    package static let agent: JSON = [
        "name": "Zhang San", "other_names": ["张三"], "kind": "individual", "area": "Toudao village",
        "contact": "+8613800138000",
    ]

    package static func body(_ kind: String, _ more: [String: JSON] = [:]) -> JSON {
        .object(
            [
                "kind": .text(kind), "name": "Yanbian House", "country": "JP",
                "languages": ["zh", "ko"], "phone": "+81312345678", "services": ["Advice"],
            ].merging(more) { $1 }
        )
    }

    package static func draw(_ fen: Int64, on day: String = "2026-11-20", file: ID<CaseFile>? = nil)
        -> JSON
    {
        var body: [String: JSON] = [
            "purpose": "wages_owed",
            "amount": ["minor_units": .integer(fen), "currency": "CNY"],
            "reason": "The agency is insolvent.", "authority_reference": "Decision 7",
            "drawn_on": .text(day),
        ]
        body["case_id"] = file.map { .text("\($0)") }
        return .object(body)
    }
}
