-- 0028: what runs out by itself is looked for in every agency; the house's clock may ask which there are.
GRANT SELECT ON agency TO homeward_owner;
CREATE POLICY every ON agency FOR SELECT TO homeward_owner USING (true);
CREATE FUNCTION house.agencies()
    RETURNS SETOF uuid LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog AS $$
    SELECT id FROM public.agency
$$;
ALTER FUNCTION house.agencies OWNER TO homeward_owner;
REVOKE ALL ON FUNCTION house.agencies FROM PUBLIC;
GRANT EXECUTE ON FUNCTION house.agencies TO homeward_app;
COMMENT ON FUNCTION house.agencies IS 'Every agency, and nothing of any.';
