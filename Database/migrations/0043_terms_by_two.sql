-- 0043: What one person loads for a corridor that carries workers counts once a second person has confirmed it.

ALTER TABLE corridor_term
    -- Whether the rules read it: what waits for a second person, or never got one, they do not.
    ADD COLUMN counts boolean NOT NULL DEFAULT true,
    ADD COLUMN loaded_by uuid,
    ADD COLUMN confirmed_by uuid,
    ADD COLUMN evidence text;
ALTER TABLE corridor_term
    ADD CONSTRAINT corridor_term_confirmed_by_another CHECK (confirmed_by <> loaded_by),
    ADD CONSTRAINT corridor_term_waits_of_somebody CHECK (counts OR loaded_by IS NOT NULL),
    ADD CONSTRAINT corridor_term_waits_unconfirmed CHECK (counts OR confirmed_by IS NULL),
    ADD CONSTRAINT corridor_term_confirmed_with_evidence
        CHECK ((confirmed_by IS NULL) = (evidence IS NULL));

-- The first day of the terms that the corridor's row shows; the house's clock looks for newer ones.
ALTER TABLE corridor ADD COLUMN terms_from date;
COMMENT ON COLUMN corridor.terms_from IS 'The first day of the terms that the row shows; NULL until some have begun.';

ALTER TABLE corridor_edition ADD COLUMN waiting int NOT NULL DEFAULT 0;

-- Terms that do not count are read by no gate, and void no clearance.
CREATE OR REPLACE FUNCTION house.records_of_gates(wanted uuid[])
    RETURNS TABLE (case_id uuid, source text, id uuid, mark text) LANGUAGE sql STABLE AS $$
    SELECT r.case_id, r.source, r.id, r.mark FROM house.records_of_cases(wanted) r
    WHERE NOT (r.source = 'corridor_term' AND EXISTS
        (SELECT FROM corridor_term t WHERE t.id = r.id AND NOT t.counts))
    UNION ALL
    SELECT c.id, 'agreement', a.id, house.mark(to_jsonb(a))
    FROM case_file c
    JOIN corridor k ON k.agency_id = c.agency_id AND k.origin = 'CN'
        AND k.destination = c.destination AND k.programme = c.programme
    JOIN agreement a ON a.agency_id = k.agency_id AND a.id = k.agreement_id
    WHERE c.id = ANY (wanted)
$$;
