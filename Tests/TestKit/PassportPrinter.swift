/// Prints valid zones for tests, its check digits computed on its own: by weights written out for
/// the columns of the whole line instead of field by field.
package struct PassportPrinter {
    var issuer: String
    var names: String
    var number: String
    var nationality: String
    var birth: String
    var sex: String
    var expiry: String
    var optional: String
    /// Whether empty optional data gets `<` for its check digit instead of 0.
    var leavesOptionalCheckOpen: Bool

    /// The passport of the person that `Bodies` tell of, with what a test changes.
    package init(
        issuer: String = "CHN",
        names: String = "WANG<<XIAOMING",
        number: String = "E12345678",
        nationality: String = "CHN",
        birth: String = "900101",
        sex: String = "M",
        expiry: String = "330630",
        optional: String = "",
        leavesOptionalCheckOpen: Bool = true
    ) {
        self.issuer = issuer
        self.names = names
        self.number = number
        self.nationality = nationality
        self.birth = birth
        self.sex = sex
        self.expiry = expiry
        self.optional = optional
        self.leavesOptionalCheckOpen = leavesOptionalCheckOpen
    }

    package var line1: String { pad("P<\(issuer.padding(3))\(names)", 44) }

    package var line2: String {
        let numberField = pad(number, 9)
        let optionalField = pad(optional, 14)
        let open = optional.isEmpty && leavesOptionalCheckOpen
        let head = numberField + digit(numberField)
        let birthField = birth + digit(birth)
        let expiryField = expiry + digit(expiry)
        let tail = optionalField + (open ? "<" : digit(optionalField))
        let all = head + birthField + expiryField + tail
        return head + pad(nationality, 3) + birthField + sex + expiryField + tail + digit(all)
    }

    private func digit(_ field: String) -> String {
        let alphabet = Array("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ")
        let weights = String(repeating: "731", count: 15)
        let products = zip(field, weights).map { letter, weight in
            (alphabet.firstIndex(of: letter) ?? 0) * (Int(String(weight)) ?? 0)
        }
        return String(products.reduce(0, +) % 10)
    }

    private func pad(_ text: String, _ width: Int) -> String { text.padding(width) }
}

extension String {
    /// Fillers at the end up to the width.
    fileprivate func padding(_ width: Int) -> String {
        self + String(repeating: "<", count: max(0, width - count))
    }
}
