-- 0015: job orders (demand letters) of foreign employers.

CREATE TABLE job_order (
    agency_id uuid NOT NULL DEFAULT house.agency(),
    id uuid NOT NULL,
    version int NOT NULL DEFAULT 1,
    employer_id uuid NOT NULL,
    site_id uuid NOT NULL,
    corridor_id uuid NOT NULL,
    occupation text NOT NULL CHECK (occupation ~ '^[0-9]{4}$'),
    headcount int NOT NULL CHECK (headcount BETWEEN 1 AND 10000),
    filled int NOT NULL DEFAULT 0 CHECK (filled >= 0 AND filled <= headcount),
    pay_minor bigint NOT NULL CHECK (pay_minor > 0),
    pay_currency text NOT NULL CHECK (pay_currency ~ '^[A-Z]{3}$'),
    pay_unit text NOT NULL CHECK (pay_unit IN ('hour', 'day', 'month')),
    hours_week int NOT NULL CHECK (hours_week BETWEEN 1 AND 84),
    opens_on date NOT NULL,
    closes_on date NOT NULL,
    state text NOT NULL CHECK (state IN ('draft', 'employer_signed', 'authority_checked', 'open',
        'on_hold', 'partially_filled', 'filled', 'closed', 'cancelled')),
    created_at timestamptz NOT NULL DEFAULT house.now(),
    updated_at timestamptz NOT NULL DEFAULT house.now(),
    PRIMARY KEY (agency_id, id),
    CONSTRAINT job_order_period CHECK (closes_on > opens_on),
    CONSTRAINT job_order_employer FOREIGN KEY (agency_id, employer_id) REFERENCES employer (agency_id, id),
    CONSTRAINT job_order_site FOREIGN KEY (agency_id, site_id) REFERENCES site (agency_id, id),
    CONSTRAINT job_order_corridor FOREIGN KEY (agency_id, corridor_id) REFERENCES corridor (agency_id, id)
);
CREATE INDEX job_order_of_employer ON job_order (agency_id, employer_id);
CREATE INDEX job_order_of_site ON job_order (agency_id, site_id);
CREATE INDEX job_order_of_corridor ON job_order (agency_id, corridor_id);
COMMENT ON TABLE job_order IS 'Demand letters: how many, for what work, pay and hours, until when.';
CALL house.case_table('job_order');
