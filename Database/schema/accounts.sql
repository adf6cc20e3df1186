-- Accounts: staff and their tokens.

CREATE DOMAIN role AS text CHECK (VALUE IN ('director', 'recruiter', 'trainer', 'document',
    'finance', 'compliance', 'welfare', 'manager', 'medical', 'auditor'));
CREATE DOMAIN staff_state AS text CHECK (VALUE IN ('active', 'left'));
-- An account. human_id is the person behind it: two accounts of one person are one pair of eyes. The medical
-- officer alone sees results; the other roles see fit or unfit.
CREATE TABLE staff (
    agency_id uuid NOT NULL DEFAULT core.agency(),
    id uuid NOT NULL,
    version int NOT NULL DEFAULT 1,
    human_id uuid NOT NULL,
    name short_text NOT NULL,
    role role NOT NULL,
    state staff_state NOT NULL,
    created_at timestamptz NOT NULL DEFAULT core.now(),
    updated_at timestamptz NOT NULL DEFAULT core.now(),
    PRIMARY KEY (agency_id, id),
    CONSTRAINT staff_agency FOREIGN KEY (agency_id, agency_id) REFERENCES agency (agency_id, id)
);
CALL core.case_table('staff', clearance => 'none', because => 'no gate reads it');

CREATE VIEW staff_known WITH (security_invoker = true) AS
    SELECT agency_id, id, human_id, name, role, state FROM staff;
COMMENT ON VIEW staff_known IS 'Published: staff with the human being behind each; state active is who may act.';
GRANT SELECT ON staff_known TO homeward_app, homeward_auditor;

CREATE DOMAIN token_state AS text CHECK (VALUE IN ('valid', 'revoked'));
-- A bearer token: the key id finds it, the digest proves it; the secret itself is shown once.
CREATE TABLE token (
    agency_id uuid NOT NULL DEFAULT core.agency(),
    id uuid NOT NULL,
    version int NOT NULL DEFAULT 1,
    staff_id uuid NOT NULL,
    key_id text NOT NULL CHECK (key_id ~ '^[a-z2-7]{10}$'),
    digest bytea NOT NULL CHECK (octet_length(digest) = 32),
    expires_at timestamptz NOT NULL,
    revoked_at timestamptz,
    state token_state NOT NULL,
    created_at timestamptz NOT NULL DEFAULT core.now(),
    updated_at timestamptz NOT NULL DEFAULT core.now(),
    PRIMARY KEY (agency_id, id),
    CONSTRAINT token_staff FOREIGN KEY (agency_id, staff_id) REFERENCES staff (agency_id, id),
    CONSTRAINT token_revoked_when CHECK ((state = 'revoked') = (revoked_at IS NOT NULL)),
    CONSTRAINT token_lives_90_days CHECK (expires_at <= created_at + interval '90 days')
);
-- Across agencies on purpose: the key id is found before the agency is known. It is random, so a
-- collision tells nothing.
CREATE UNIQUE INDEX token_key ON token (key_id, agency_id);
CREATE INDEX token_of_staff ON token (agency_id, staff_id);
CALL core.case_table('token', clearance => 'none', because => 'no gate reads it');

-- Finds who bears a token, before any agency is set. It runs as an owner who may read these two
-- tables across agencies and nothing else.
CREATE FUNCTION core.bearer(wanted text, proof bytea, moment timestamptz)
    RETURNS TABLE (agency_id uuid, staff_id uuid, human_id uuid, role text)
    -- Not in SQL: a function in SQL that cannot be inlined is planned anew on every call.
    LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog AS $$
BEGIN
    RETURN QUERY
    SELECT s.agency_id, s.id, s.human_id, s.role::text
    FROM public.token t JOIN public.staff s ON s.agency_id = t.agency_id AND s.id = t.staff_id
    WHERE t.key_id = wanted AND t.digest = proof AND t.state = 'valid' AND t.expires_at > moment
      AND s.state = 'active';
END $$;
GRANT SELECT ON token, staff TO homeward_owner;
CREATE POLICY bearer ON token FOR SELECT TO homeward_owner USING (true);
CREATE POLICY bearer ON staff FOR SELECT TO homeward_owner USING (true);
ALTER FUNCTION core.bearer OWNER TO homeward_owner;
REVOKE ALL ON FUNCTION core.bearer FROM PUBLIC;
GRANT EXECUTE ON FUNCTION core.bearer TO homeward_app;
