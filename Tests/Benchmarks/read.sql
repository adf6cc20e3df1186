SELECT id, version, name, role, state, created_at, updated_at, version FROM staff WHERE id = :id;
