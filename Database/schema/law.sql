-- Law: since when an agency has each of its policies, and what two people have found of rules, terms and guides
-- that were to be confirmed.

CREATE DOMAIN rule_adoption_state AS text CHECK (VALUE IN ('adopted', 'predating'));
-- A policy binds from its day. The day can be set earlier, by two people; the row is never removed.
CREATE TABLE rule_adoption (
    agency_id uuid NOT NULL DEFAULT core.agency(),
    id uuid NOT NULL,
    version int NOT NULL DEFAULT 1,
    rule_id short_text NOT NULL,
    adopted_on date NOT NULL,
    -- The earlier day that one person has asked for, with the reason, until a second one has spoken.
    awaited_on date,
    reason long_text,
    asked_by uuid,
    state rule_adoption_state NOT NULL,
    created_at timestamptz NOT NULL DEFAULT core.now(),
    updated_at timestamptz NOT NULL DEFAULT core.now(),
    PRIMARY KEY (agency_id, id),
    CONSTRAINT rule_adoption_once UNIQUE (agency_id, rule_id),
    CONSTRAINT rule_adoption_only_earlier CHECK (awaited_on < adopted_on),
    CONSTRAINT rule_adoption_awaits_something CHECK (
        (state = 'predating') = (awaited_on IS NOT NULL AND asked_by IS NOT NULL AND reason IS NOT NULL))
);
CALL core.case_table('rule_adoption', clearance => 'none',
    because => 'the departure asks for the day anew, and a day only ever comes earlier');

CREATE DOMAIN law_confirmation_state AS text CHECK (VALUE IN ('proposed', 'confirmed', 'declined', 'withdrawn',
    'superseded'));
-- What was to be confirmed, and what was found: the source, the day on which it was read, and of a rule the day on
-- which its source came into force.
CREATE TABLE law_confirmation (
    agency_id uuid NOT NULL DEFAULT core.agency(),
    id uuid NOT NULL,
    version int NOT NULL DEFAULT 1,
    rule_id short_text,
    corridor_id uuid,
    term short_text,
    guide_id uuid,
    -- The sentence of the guide: the number of its section, and its number in there, both from 1.
    section int CHECK (section > 0),
    item int CHECK (item > 0),
    source short_text NOT NULL,
    in_force_from date,
    found_on date NOT NULL,
    note long_text,
    proposed_by uuid NOT NULL,
    confirmed_by uuid,
    state law_confirmation_state NOT NULL,
    created_at timestamptz NOT NULL DEFAULT core.now(),
    updated_at timestamptz NOT NULL DEFAULT core.now(),
    PRIMARY KEY (agency_id, id),
    CONSTRAINT law_confirmation_of_one CHECK (num_nonnulls(rule_id, corridor_id, guide_id) = 1),
    CONSTRAINT law_confirmation_of_a_term CHECK ((corridor_id IS NULL) = (term IS NULL)),
    CONSTRAINT law_confirmation_of_a_sentence CHECK (
        num_nonnulls(guide_id, section, item) IN (0, 3)),
    CONSTRAINT law_confirmation_day_of_a_rule CHECK (in_force_from IS NULL OR rule_id IS NOT NULL),
    CONSTRAINT law_confirmation_by_another CHECK (confirmed_by <> proposed_by),
    CONSTRAINT law_confirmation_confirmed_by_someone CHECK (
        state NOT IN ('confirmed', 'superseded') OR confirmed_by IS NOT NULL),
    CONSTRAINT law_confirmation_corridor
        FOREIGN KEY (agency_id, corridor_id) REFERENCES corridor (agency_id, id),
    CONSTRAINT law_confirmation_guide FOREIGN KEY (agency_id, guide_id) REFERENCES guide (agency_id, id)
);
-- One word of two people on a rule stands; a later one takes its place.
CREATE UNIQUE INDEX law_confirmation_of_rule ON law_confirmation (agency_id, rule_id) WHERE state = 'confirmed';
CREATE INDEX law_confirmation_by_rule_id ON law_confirmation (agency_id, rule_id, id);
CREATE INDEX law_confirmation_of_corridor ON law_confirmation (agency_id, corridor_id, id);
CREATE INDEX law_confirmation_of_guide ON law_confirmation (agency_id, guide_id, id);
CREATE INDEX law_confirmation_by_state ON law_confirmation (agency_id, state, id);
CALL core.case_table('law_confirmation', clearance => 'none', because => 'the departure asks for it anew');
