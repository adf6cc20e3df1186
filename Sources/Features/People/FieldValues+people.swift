import Core
import TransparencyLog

// The feature's values as fields and columns.

extension Sex: TextValue {
    /// The three letters of the passport's page.
    package static var schema: JSON {
        ["type": "string", "enum": .array(allCases.map { .text($0.description) })]
    }
}

extension RomanisedName: TextValue {}
extension HukouCode: TextValue {}
extension LanguageSkill: TextValue {}
