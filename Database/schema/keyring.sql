-- Keyring: the keys that seal people's data. There is one per agency, wrapped by the root key outside the
-- database, and one per person, wrapped by the agency's. A person whose wrapped key is gone has been erased.

CREATE TABLE keyring.agency_key (
    agency_id uuid NOT NULL,
    wrapped bytea NOT NULL,
    PRIMARY KEY (agency_id)
);
CALL core.guard('keyring.agency_key');
GRANT SELECT, INSERT ON keyring.agency_key TO homeward_app;

CREATE TABLE keyring.person_key (
    agency_id uuid NOT NULL DEFAULT core.agency(),
    person_id uuid NOT NULL,
    wrapped bytea,
    destroyed_at timestamptz,
    PRIMARY KEY (agency_id, person_id),
    CONSTRAINT person_key_destroyed_or_held CHECK ((wrapped IS NULL) = (destroyed_at IS NOT NULL))
);
CALL core.guard('keyring.person_key');
GRANT SELECT, INSERT ON keyring.person_key TO homeward_app;
GRANT UPDATE (wrapped, destroyed_at) ON keyring.person_key TO homeward_app;

-- Asked before a root key is made: where keys are wrapped already, a new one would open none of them.
GRANT SELECT ON keyring.agency_key TO homeward_owner;
CREATE POLICY used ON keyring.agency_key FOR SELECT TO homeward_owner USING (true);
CREATE FUNCTION core.keyring_is_used()
    RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog AS $$
    SELECT EXISTS (SELECT 1 FROM keyring.agency_key)
$$;
ALTER FUNCTION core.keyring_is_used OWNER TO homeward_owner;
REVOKE ALL ON FUNCTION core.keyring_is_used FROM PUBLIC;
GRANT EXECUTE ON FUNCTION core.keyring_is_used TO homeward_app;
COMMENT ON FUNCTION core.keyring_is_used IS 'Whether any agency''s key is wrapped.';
