import Testing

/// Prints valid zones for tests, its check digits computed on its own: by weights written out for
/// the columns of the whole line instead of field by field.
struct PassportPrinter {
    var issuer = "CHN"
    var names = "WANG<<XIAOMING"
    var number = "E12345678"
    var nationality = "CHN"
    var birth = "900101"
    var sex = "M"
    var expiry = "330630"
    var optional = ""
    /// Whether empty optional data gets `<` for its check digit instead of 0.
    var leavesOptionalCheckOpen = true

    var line1: String { pad("P<\(issuer.padding(3))\(names)", 44) }

    var line2: String {
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
