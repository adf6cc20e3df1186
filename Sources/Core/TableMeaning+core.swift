extension TableMeaning {
    /// The tables of the core: the log, the keyring, the answers under keys.
    package static let core: [TableMeaning] = [
        TableMeaning(
            "audit.event",
            "What the log records: insert-only.",
            [
                "transaction": """
                The database's transaction that wrote it: rows commit only beside an event of \
                their own transaction.
                """,
                "subject_id": "The id of the record it was done to; null where there is none.",
                "seq": """
                Which event of its subject it is, from 1; null for a refusal, which is no step \
                of the subject.
                """,
                "person_id": """
                The person concerned, with whose key the payload is sealed; null where it \
                concerns nobody.
                """,
                "leaf": """
                What the log says of it: canonical JSON without personal data, with the \
                digests of rows and payload.
                """,
                "leaf_hash": """
                The leaf's hash in the tree: SHA-256 over a zero byte and the leaf (RFC 6962).
                """,
            ]
        ),
        TableMeaning(
            "audit.event_row",
            "The row versions that an event wrote: insert-only.",
            [
                "event_id": "The event that wrote the row.",
                "table_name": "The table of the row, such as `contract`.",
                "row_id": "The id of the row in that table.",
                "version": "The version that the row had after the event.",
                "digest": """
                SHA-256 over the row as stored, as JSON without its nulls: what the leaf has \
                of it as well.
                """,
            ]
        ),
        TableMeaning(
            "audit.payload",
            "What an event says, sealed: insert-only.",
            [
                "event_id": "The event whose facts and row images it holds.",
                "person_id":
                    "The person with whose key it is sealed; null where it is the agency's.",
                "sealed": """
                Facts, row images and the values that rules read, sealed; the leaf has the \
                SHA-256 of these bytes.
                """,
            ]
        ),
        TableMeaning(
            "audit.pending",
            "Events that the sequencer has not placed yet.",
            [
                "event_id": "The event that waits for its place.",
                "leaf_hash": "The hash that becomes its leaf in the tree, copied from the event.",
                "at": """
                When the event happened by the server's clock; the second key of the order, \
                after queued_at.
                """,
                "queued_at": """
                Place in the write-ahead log when the row was written; leaves take this order.
                """,
            ]
        ),
        TableMeaning(
            "audit.log",
            "The head of an agency's tree.",
            [
                "size": "How many leaves the tree has.",
                "root": "The root hash of the tree of that size (RFC 6962).",
                "frontier": """
                Size as 8 bytes, the most significant first; then the hashes of the perfect \
                subtrees on the right edge, 32 bytes each, the largest first: one for each 1 \
                in the binary size.
                """,
            ]
        ),
        TableMeaning(
            "audit.leaf",
            "The place of each event in its agency's tree.",
            [
                "idx": "The place in the tree, from 0 and without gaps.",
                "event_id": "The event that stands there.",
                "leaf_hash": "Its leaf's hash, as the event has it.",
            ]
        ),
        TableMeaning(
            "audit.tile",
            "Hashes of the tree, 256 a tile (C2SP tlog-tiles).",
            [
                "level": """
                How high in the tree it lies: 0 holds the leaves' hashes, each level above one \
                hash for every full tile below.
                """,
                "n": "Which tile of its level it is, from 0 on the left.",
                "hashes": """
                Up to 256 hashes of 32 bytes, from the left; a tile that is not full grows at \
                its end.
                """,
            ]
        ),
        TableMeaning(
            "audit.checkpoint",
            "Signed states of the tree (C2SP tlog-checkpoint).",
            [
                "size": "How many leaves the signed tree has.",
                "note": """
                The signed note: origin, size, root and the signature over them, as it is \
                published.
                """,
                "at": "When it was published, by the sequencer's clock.",
            ]
        ),
        TableMeaning(
            "audit.row_history",
            "Row versions that later ones have superseded: insert-only.",
            [
                "table_name": "The table of the row, such as `contract`.",
                "row_id": "The id of the row in that table.",
                "version": "The version of the row that was superseded.",
                "superseded_at":
                    "When the next version was written; its month, in UTC, is the partition.",
                "record": """
                The row as stored, as JSON without its nulls, sealed parts as they are: what \
                the event of the version has the digest of.
                """,
            ]
        ),
        TableMeaning(
            "core.table_role",
            "What a change of each case table does to a clearance: written when the table is made.",
            [
                "name": "The case table.",
                "clearance": """
                How its rows are reached from a case, so that a change of one voids the \
                clearance; none where none does.
                """,
                "because":
                    "Why a change voids nothing; said where clearance is none, and there alone.",
            ]
        ),
        TableMeaning(
            "idempotency",
            "What a request with a key was answered.",
            [
                "staff_id": "The account that sent the key: keys of two accounts never meet.",
                "key": "The Idempotency-Key of the request, as sent.",
                "fingerprint": """
                SHA-256 over method, path and body: the same key with another request is \
                refused.
                """,
                "event_id":
                    "The event of the request that claimed the key; the answer is sealed to it.",
                "person_id": """
                The person with whose key the answer is sealed; null where it is the agency's.
                """,
                "body_sealed":
                    "The answer, sealed like the event's payload; null until there is one.",
                "subject_version": """
                The version of the subject that the answer names; 0 for a refusal, null until \
                answered.
                """,
                "is_problem": "Whether the answer is a refusal; null until answered.",
                "is_new": "Whether the request made its subject; null until answered.",
            ]
        ),
        TableMeaning(
            "keyring.agency_key",
            "The agency's key, wrapped by the root key.",
            [
                "wrapped": """
                The agency's key of 256 bits, wrapped (RFC 3394) by the root key, which is \
                outside the database.
                """
            ]
        ),
        TableMeaning(
            "keyring.person_key",
            "A person's key, wrapped by the agency's.",
            [
                "person_id": """
                Whose key it is; an incident, a sub-agent, a body and a screened firm have \
                keys of their own under their ids.
                """,
                "wrapped":
                    "The key of 256 bits, wrapped (RFC 3394) by the agency's; null once destroyed.",
                "destroyed_at": """
                When the key was destroyed, and all that it sealed with it; null while it is \
                held.
                """,
            ]
        ),
    ]
}
