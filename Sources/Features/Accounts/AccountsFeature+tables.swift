import Core

extension AccountsFeature {
    /// What the feature's tables hold, and what no read model explains of their columns.
    package static let tables: [TableMeaning] = [
        TableMeaning(
            "staff",
            "Accounts of the agency's staff.",
            [
                "human_id": """
                The human being behind the account: two accounts with the same one are one \
                pair of eyes.
                """
            ]
        ),
        TableMeaning(
            "token",
            "Bearer tokens, hashed.",
            [
                "digest": "SHA-256 of the secret, which is shown once and never stored.",
                "revoked_at": "When it was revoked; null while it is valid.",
            ]
        ),
    ]
}
