-- Without an index on the referencing side, every change of the referenced row reads the whole table.
SELECT k.conname::text AS found
FROM pg_constraint k JOIN pg_class c ON c.oid = k.conrelid
WHERE k.contype = 'f' AND NOT EXISTS (
    SELECT FROM pg_index i WHERE i.indrelid = k.conrelid
      AND (SELECT array_agg(x ORDER BY x) FROM unnest(k.conkey) x)
        <@ (SELECT array_agg(y) FROM unnest(i.indkey::smallint[]) WITH ORDINALITY AS u(y, place)
            WHERE u.place <= cardinality(k.conkey)));
