-- Grants that belong to no single room. A room's own grants come with house.case_table.
GRANT USAGE ON SCHEMA homeward_meta TO homeward_app;
GRANT SELECT ON homeward_meta.schema_migration TO homeward_app;
