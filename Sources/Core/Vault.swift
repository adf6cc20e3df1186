import Crypto
import Foundation
import Postgres
import Synchronization

/// Seals what must not lie open: one key per person, wrapped by the agency's, wrapped by the root key.
///
/// Destroying a person's key makes everything sealed with it unreadable, and leaves the log whole.
package final class Vault: Sendable {
    private let root: SymmetricKey
    // Agency keys never change while the server runs; unwrapping them for each write would be waste.
    private let agencies = Mutex<[UUID: SymmetricKey]>([:])

    /// A vault under a root key of 256 bits.
    package init(root: SymmetricKey) { self.root = root }

    /// Opens the root key's file, making it on the first run.
    package convenience init(rootKeyFile file: URL) throws {
        self.init(root: SymmetricKey(data: try KeyFile.secret(in: file)))
    }

    /// Makes an agency's key; once, when the agency is founded.
    package func found(_ agency: ID<Agency>, in tx: inout WriteTransaction) throws {
        let key = SymmetricKey(size: .bits256)
        let wrapped = try [UInt8](AES.KeyWrap.wrap(key, using: root))
        _ = try tx.execute(
            """
            INSERT INTO keyring.agency_key (agency_id, wrapped) VALUES (\(agency.uuid), \(wrapped))
            """
        )
        agencies.withLock { $0[agency.uuid] = key }
    }

    /// Seals a text of a person's record; table and column are bound in, so it opens nowhere else.
    package func seal(
        _ text: String,
        of person: ID<Person>,
        for place: StaticString,
        with context: ActionContext,
        in tx: inout WriteTransaction
    ) throws -> [UInt8] {
        let agency = context.caller.agency
        let key = try personKey(person, of: agency, in: &tx)
        return try seal(Array(text.utf8), with: key, bound: "\(agency)|\(person)|\(place)")
    }

    /// Opens what `seal` made. Call it only from an action that states its purpose.
    package func open(
        _ sealed: [UInt8],
        of person: ID<Person>,
        for place: StaticString,
        with context: ActionContext,
        in tx: borrowing some Queryable & ~Copyable
    ) throws -> String {
        let agency = context.caller.agency
        guard let key = try heldKey(of: person, of: agency, in: tx) else {
            throw VaultError.erased
        }
        let bytes = try open(sealed, with: key, bound: "\(agency)|\(person)|\(place)")
        return String(decoding: bytes, as: UTF8.self)
    }

    /// The blind index of a value that must be found exactly without being readable.
    package func blindIndex(
        _ text: String,
        for place: StaticString,
        with context: ActionContext,
        in tx: borrowing some Queryable & ~Copyable
    ) throws -> [UInt8] {
        let key = try agencyKey(context.caller.agency, in: tx)
        // A branch of its own: who holds the index key can open nothing.
        let index = HKDF<SHA256>.deriveKey(
            inputKeyMaterial: key,
            info: Array("blind-index|\(place)".utf8),
            outputByteCount: 32
        )
        return [UInt8](HMAC<SHA256>.authenticationCode(for: Array(text.utf8), using: index))
    }

    /// Seals an event's payload with the key of the person concerned, or the agency's.
    func sealPayload(
        _ bytes: [UInt8],
        of person: ID<Person>?,
        agency: ID<Agency>,
        event: ID<EventRecord>,
        in tx: inout WriteTransaction
    ) throws -> [UInt8] {
        let key =
            try person.map { try personKey($0, of: agency, in: &tx) }
            ?? agencyKey(agency, in: tx)
        return try seal(bytes, with: key, bound: "\(agency)|\(event)|payload")
    }

    /// Opens an event's payload; nil when the person's key has been destroyed.
    package func openPayload(
        _ sealed: [UInt8],
        of person: ID<Person>?,
        agency: ID<Agency>,
        event: ID<EventRecord>,
        in tx: borrowing some Queryable & ~Copyable
    ) throws -> [UInt8]? {
        let key: SymmetricKey
        if let person {
            guard let held = try heldKey(of: person, of: agency, in: tx) else { return nil }
            key = held
        } else {
            key = try agencyKey(agency, in: tx)
        }
        return try open(sealed, with: key, bound: "\(agency)|\(event)|payload")
    }

    private func agencyKey(
        _ agency: ID<Agency>,
        in tx: borrowing some Queryable & ~Copyable
    ) throws -> SymmetricKey {
        if let key = agencies.withLock({ $0[agency.uuid] }) { return key }
        let wrapped = try tx.value(
            "SELECT wrapped FROM keyring.agency_key WHERE agency_id = \(agency.uuid)",
            as: [UInt8].self
        )
        guard let wrapped else { throw VaultError.noAgencyKey }
        let key = try AES.KeyWrap.unwrap(wrapped, using: root)
        agencies.withLock { $0[agency.uuid] = key }
        return key
    }

    /// Under which name a transaction keeps the wrapped key of a person.
    static func memo(of person: ID<Person>) -> String { "key of \(person)" }

    private func heldKey(
        of person: ID<Person>,
        of agency: ID<Agency>,
        in tx: borrowing some Queryable & ~Copyable
    ) throws -> SymmetricKey? {
        let wrapped = try tx.once(Self.memo(of: person), from: ["keyring.person_key"]) {
            try tx.value(
                "SELECT wrapped FROM keyring.person_key WHERE person_id = \(person.uuid)",
                as: [UInt8].self
            )
        }
        return try wrapped.map { try AES.KeyWrap.unwrap($0, using: agencyKey(agency, in: tx)) }
    }

    private func personKey(
        _ person: ID<Person>,
        of agency: ID<Agency>,
        in tx: inout WriteTransaction
    ) throws -> SymmetricKey {
        if let key = try heldKey(of: person, of: agency, in: tx) { return key }
        let key = SymmetricKey(size: .bits256)
        let wrapped = try [UInt8](AES.KeyWrap.wrap(key, using: agencyKey(agency, in: tx)))
        let made = try tx.execute(
            """
            INSERT INTO keyring.person_key (person_id, wrapped) VALUES (\(person.uuid), \(wrapped))
            ON CONFLICT DO NOTHING
            """
        )
        // A row without a wrapped key is a person who was erased: nothing may be sealed anew.
        guard made == 1 else { throw VaultError.erased }
        return key
    }

    /// `0x01 | nonce(12) | ciphertext | tag(16)`, AES-256-GCM.
    private func seal(_ bytes: [UInt8], with key: SymmetricKey, bound: String) throws -> [UInt8] {
        let box = try AES.GCM.seal(bytes, using: key, authenticating: Array("v1|\(bound)".utf8))
        guard let combined = box.combined else { throw VaultError.damaged }
        return [0x01] + combined
    }

    private func open(_ bytes: [UInt8], with key: SymmetricKey, bound: String) throws -> [UInt8] {
        guard bytes.first == 0x01 else { throw VaultError.damaged }
        let box = try AES.GCM.SealedBox(combined: bytes.dropFirst())
        return try [UInt8](
            AES.GCM.open(box, using: key, authenticating: Array("v1|\(bound)".utf8))
        )
    }
}

/// Why something sealed cannot be opened.
package enum VaultError: Error, Sendable, Equatable {
    /// The agency was never founded here, or the keyring was not restored with the database.
    case noAgencyKey
    /// The person's key was destroyed: what was sealed with it is gone for good.
    case erased
    /// The bytes are not what was sealed.
    case damaged
}
