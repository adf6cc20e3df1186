import TransparencyLog

/// All that is wrong with a body, each at its place, found before anything is done with it.
struct BodyFaults {
    /// The faults in the order in which they were found, one a place.
    private(set) var all: [InputError.Fault] = []

    init(_ objections: [JSONObjection]) {
        for objection in objections { note(objection) }
    }

    /// What shows without reading a value as its type: names that are not known, fields that are missing, nulls,
    /// numbers beyond their range and lists that are too long.
    mutating func outline(_ json: JSON, of fields: [Field], at place: String) {
        guard case .object(let members) = json else { return }
        let known = Set(fields.map(\.name))
        for name in members.keys.sorted() where !known.contains(name) {
            let list = known.isEmpty ? "none" : known.sorted().joined(separator: ", ")
            note(
                place + JSON.pointer([name]),
                "This field is not known here. Known: \(list)."
            )
        }
        for field in fields {
            if let value = members[field.name] {
                outline(value, of: field, at: "\(place)/\(field.name)")
            } else if field.isRequired {
                note("\(place)/\(field.name)", "This field is required.")
            }
        }
    }

    private mutating func outline(
        _ value: JSON,
        of field: Field,
        at place: String,
        isElement: Bool = false
    ) {
        switch value {
        case .null: note(place, InputError.Fault.isNull)
        case .integer(let number):
            guard let range = field.range, field.isList == isElement, !range.contains(number)
            else { return }
            note(
                place,
                "It is \(number), not \(range.lowerBound) to \(range.upperBound).",
                isBeyond: true
            )
        case .array(let values):
            guard field.isList, !isElement else { return }
            if let most = field.most, values.count > most {
                note(place, "It has \(values.count) entries, not 0 to \(most).", isBeyond: true)
            }
            for (index, value) in values.enumerated() where all.count < InputError.limit {
                outline(value, of: field, at: "\(place)/\(index)", isElement: true)
            }
        case .object:
            if !field.parts.isEmpty { outline(value, of: field.parts, at: place) }
        case .bool, .text: break
        }
    }

    /// What the types of the fields say of their values, field by field.
    mutating func read(_ json: JSON, of fields: [Field], at path: [any CodingKey]) {
        guard case .object(let members) = json else { return }
        for field in fields {
            guard let type = field.type, let value = members[field.name] else { continue }
            read(value, as: type, at: path + [BodyPlace(field.name)])
        }
    }

    private mutating func read(
        _ value: JSON,
        as type: any FieldValue.Type,
        at path: [any CodingKey]
    ) {
        let place = JSON.pointer(path.map(\.stringValue))
        // A place that is told of already is read no further.
        guard all.count < InputError.limit, !isNoted(place) else { return }
        switch value {
        case .array(let values):
            if let element = (type as? any ManyValues.Type)?.element as? any FieldValue.Type {
                for (index, value) in values.enumerated() {
                    read(value, as: element, at: path + [BodyPlace(index)])
                }
            }
        case .object: read(value, of: type.fields, at: path)
        case .null, .bool, .integer, .text: break
        }
        guard !isNoted(place), !all.contains(where: { $0.pointer.hasPrefix(place + "/") }) else {
            return
        }
        do { _ = try BodyDecoder.read(type, from: value, at: path) } catch { note(error) }
    }

    /// Adds what a decoder threw.
    mutating func note(_ error: any Error) {
        switch error {
        case let error as InputError: for fault in error.faults { note(fault) }
        case let error as DecodingError: note(InputError.Fault(error))
        default: note("", "The body could not be read.")
        }
    }

    private mutating func note(_ objection: JSONObjection) {
        switch objection.kind {
        case .twice: note(objection.pointer, "This field comes twice in its object; send it once.")
        case .fraction:
            note(objection.pointer, "Write the number as an integer, without point and exponent.")
        case .tooLarge:
            note(objection.pointer, "The number needs more than 64 bits.", isBeyond: true)
        }
    }

    private mutating func note(_ pointer: String, _ detail: String, isBeyond: Bool = false) {
        note(InputError.Fault(pointer, detail, isBeyond: isBeyond))
    }

    /// Keeps the first fault of a place, and no more faults than are told.
    private mutating func note(_ fault: InputError.Fault) {
        guard all.count < InputError.limit, !isNoted(fault.pointer) else { return }
        all.append(fault)
    }

    private func isNoted(_ pointer: String) -> Bool { all.contains { $0.pointer == pointer } }
}

/// A place in a body.
struct BodyPlace: CodingKey {
    let stringValue: String
    let intValue: Int?

    init(_ name: String) {
        stringValue = name
        intValue = nil
    }

    init(_ index: Int) {
        stringValue = String(index)
        intValue = index
    }

    init(stringValue: String) { self.init(stringValue) }
    init(intValue: Int) { self.init(intValue) }
}
