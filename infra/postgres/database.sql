-- What only the superuser can do inside the database of the house, which cp_owner owns; run in it after roles.sql, safe to
-- run again, for development, tests and deployment alike.
create extension if not exists btree_gist;

-- Nobody makes tables outside the changelog, not even temporary ones.
revoke create on schema public from public;
do $$
begin
    execute format('revoke all on database %I from public', current_database());
    execute format('grant connect on database %I to cp_app, cp_migrate, cp_scheduler', current_database());
end
$$;
