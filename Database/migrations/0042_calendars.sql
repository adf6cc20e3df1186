-- 0042: a confirmed year counts until a second person has confirmed the one that takes its place.

DROP INDEX work_calendar_once;
CREATE UNIQUE INDEX work_calendar_once ON work_calendar (agency_id, country, year, state)
    WHERE state <> 'superseded';
